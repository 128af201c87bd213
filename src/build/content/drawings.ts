import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { fillDrawing, fromRoot, placesIn } from '../../core/drawing.ts';
import { entryOf } from '../../core/entry.ts';
import { LANGUAGES, type Language, type Text } from '../../core/language.ts';
import type { Spot } from '../../kinds/scene/task.ts';
import { check, type Reader, readYaml } from './read.ts';
import type { Drawing } from './schema.ts';

/**
 * The drawing `<folder>/<name>.svg` with the words beside it, checked; `undefined` (and a problem)
 * where either cannot be used.
 */
export function readDrawing<S extends z.ZodType<{ readonly text: Readonly<Record<string, Text>> }>>(
  reader: Reader,
  folder: string,
  name: string,
  schema: S,
): (z.output<S> & { readonly svg: string }) | undefined {
  const words = `${folder}/${name}.yaml`;
  const file = `${folder}/${name}.svg`;
  const value = readYaml(reader, words);
  const texts = value === undefined ? undefined : check(reader, words, schema, value);
  if (!texts) return undefined;
  if (!existsSync(join(reader.root, file))) {
    const expected = `a drawing, as its words are there in ${name}.yaml`;
    const fix = 'draw it, or remove the words.';
    reader.problems.push({ file, field: 'the whole file', expected, fix });
    return undefined;
  }
  const svg = readFileSync(join(reader.root, file), 'utf8');
  for (const key of placesIn(svg)) {
    if (Object.hasOwn(texts.text, key)) continue;
    const fix = `add "${key}" under "text", or take {{${key}}} out of the drawing.`;
    const expected = 'the words for this place in the drawing';
    reader.problems.push({ file: words, field: `text.${key}`, expected, fix });
  }
  const foreign = foreignIn(svg);
  if (foreign !== undefined) {
    const expected = `a drawing and nothing else (found ${foreign})`;
    const fix = 'take it out: shapes and text with classes are all a drawing needs.';
    reader.problems.push({ file, field: 'the whole file', expected, fix });
  }
  return { ...texts, svg };
}

/** A scene's task names a drawing; from here on it has it whole, with its spots. */
export function withDrawing(
  reader: Reader,
  file: string,
  task: unknown,
  drawings: Readonly<Record<string, Drawing>>,
): unknown {
  const { drawing: name, items = [] } = task as {
    readonly drawing?: string;
    readonly items?: readonly { readonly id: string }[];
  };
  if (name === undefined) return task;
  const drawing = entryOf(drawings, name);
  if (!drawing) {
    const expected = 'a drawing that exists in content/drawings/ and has no mistake';
    const fix = 'correct the name, or add the files.';
    reader.problems.push({ file, field: 'drawing', expected, fix });
    return task;
  }
  const svgFile = `content/drawings/${name}.svg`;
  const { width, height, spots } = readSpots(reader, svgFile, drawing.svg);
  const lost = items.filter(({ id }) => !spots.some((spot) => spot.id === id));
  for (const { id } of lost) {
    const expected = `<g data-spot="${id}">: the exercise has an item of this id`;
    const fix = `draw it, or take the item out of ${file}.`;
    reader.problems.push({ file: svgFile, field: id, expected, fix });
  }
  const unknown = spots.filter(({ id }) => !items.some((item) => item.id === id));
  for (const { id } of unknown) {
    const fix = `add the item, or take data-spot="${id}" out of ${svgFile}.`;
    const expected = `an item for the spot "${id}" of the drawing`;
    reader.problems.push({ file, field: 'items', expected, fix });
  }
  const svg = LANGUAGES.map((one) => [one, drawn(drawing, one)] as const);
  return {
    ...(task as object),
    drawing: { svg: Object.fromEntries(svg), alt: drawing.alt, width, height, spots },
  };
}

/** All that a drawing is made of: it becomes part of a page, where other elements could do more. */
const SHAPES: ReadonlySet<string> = new Set([
  ...['svg', 'g', 'defs', 'title', 'desc', 'text', 'tspan'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
  ...['linearGradient', 'radialGradient', 'stop', 'pattern', 'clipPath', 'mask'],
]);

/** Attributes that run or load something; only a place in the drawing itself can be pointed to. */
const ACTIVE = /[\s"'/]on\w+\s*=|\bhref\s*=|url\((?!\s*["']?#)/i;

/** The first thing in `svg` that runs, loads or styles beyond the drawing; `undefined` if nothing. */
function foreignIn(svg: string): string | undefined {
  const drawing = fromRoot(svg);
  const element = [...drawing.matchAll(/<\/?([^\s/>]*)/g)].find(
    ([, name = '']) => !SHAPES.has(name),
  );
  return (element ?? ACTIVE.exec(drawing))?.[0].trim();
}

/** Fingers need this much of a drawing that is shown 480 px wide (WCAG 2.2, 2.5.8: 24 px). */
const LEAST_SHARE = 24 / 480;

/** The drawing as readers get it: names of details might tell what is wrong with them. */
function drawn({ svg, text }: Drawing, language: Language): string {
  return fillDrawing(svg, text, language).replace(/ data-spot="[^"]*"/g, '');
}

function readSpots(reader: Reader, file: string, svg: string) {
  const box = /<svg[^>]*\bviewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg);
  const [width, height] = [Number(box?.[1] ?? 0), Number(box?.[2] ?? 0)];
  const problem = (field: string, expected: string, fix: string) =>
    reader.problems.push({ file, field, expected, fix });
  if (width === 0 || height === 0) {
    problem('viewBox', '<svg viewBox="0 0 width height">', 'write the size of the drawing so.');
  }
  const spots: Spot[] = [];
  for (const group of svg.split(/<g\b[^>]*\bdata-spot="/).slice(1)) {
    const id = group.slice(0, group.indexOf('"'));
    const hit = /<rect\b[^>]*\bclass="d-hit"[^>]*>/.exec(group)?.[0] ?? '';
    const [x, y, w, h] = ['x', 'y', 'width', 'height'].map((name) => numberIn(hit, name)) as Box;
    const fits = x >= 0 && y >= 0 && x + w <= width && y + h <= height;
    if (!fits || Math.min(w, h) < width * LEAST_SHARE) {
      const least = Math.ceil(width * LEAST_SHARE);
      const expected = `a <rect class="d-hit" x y width height> inside the drawing, at least ${least} × ${least}`;
      problem(id, expected, 'draw over what can be pointed at.');
    }
    if (spots.some((spot) => spot.id === id)) {
      problem(id, 'one group for each detail', `give the second data-spot="${id}" another id.`);
    }
    const spot = { id, x, y, width: w, height: h };
    const under = spots.find((one) => overlap(one, spot));
    if (under) problem(id, `a place of its own: it lies on "${under.id}"`, 'move one of the two.');
    spots.push(spot);
  }
  return { width, height, spots };
}

function overlap(a: Spot, b: Spot): boolean {
  const along = a.x < b.x + b.width && b.x < a.x + a.width;
  return along && a.y < b.y + b.height && b.y < a.y + a.height;
}

type Box = [number, number, number, number];

function numberIn(tag: string, name: string): number {
  return Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(tag)?.[1] ?? Number.NaN);
}

import { lookOf, PALETTES, type Palette } from './palette.ts';
import type { Drawing, Shape } from './shapes.ts';
import { round } from './sizes.ts';

/** What a file of a drawing says about itself. */
export interface SvgWords {
  readonly title: string;
  readonly description?: string;
  /** Light paper unless said otherwise. */
  readonly mode?: 'light' | 'dark';
  /** So that shared Han characters take the shapes of the right language: 'zh-CN', 'en'. */
  readonly language?: string;
}

/**
 * The drawing as the text of a self-contained SVG file, on its own paper. The margin is the same
 * share of both sides, so the file keeps the drawing's proportions.
 */
export function toSvg(drawing: Drawing, words: SvgWords): string {
  const { title, description, mode = 'light', language } = words;
  const palette = PALETTES[mode];
  const [left, top] = [round(drawing.width * PAD), round(drawing.height * PAD)];
  const width = round(drawing.width + 2 * left);
  const height = round(drawing.height + 2 * top);
  const head = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `${-left} ${-top} ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-labelledby': description ? 'title description' : 'title',
    'font-family': FONTS,
    ...(language ? { 'xml:lang': language, lang: language } : {}),
  };
  const paper = { x: -left, y: -top, width, height, fill: palette.paper };
  return [
    `<svg${attributes(head)}>`,
    `<title id="title">${escapeXml(title)}</title>`,
    ...(description ? [`<desc id="description">${escapeXml(description)}</desc>`] : []),
    `<rect${attributes(paper)}/>`,
    ...drawing.shapes.map((shape) => element(shape, palette)),
    '</svg>',
    '',
  ].join('\n');
}

/** Margin of a file, as a share of the drawing. */
const PAD = 0.03;

const FONTS = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** `text` for use in XML, in content or between quotes; what XML forbids is dropped. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/[&<>"']/g, (sign) => {
      return `&#${sign.charCodeAt(0)};`;
    });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be found.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function element(shape: Shape, palette: Palette): string {
  const look = lookOf(shape, palette);
  switch (shape.is) {
    case 'circle':
      return `<circle${attributes({ cx: shape.x, cy: shape.y, r: shape.r, ...look })}/>`;
    case 'rect': {
      const { x, y, width, height, radius: rx = 0 } = shape;
      return `<rect${attributes({ x, y, width, height, rx, ...look })}/>`;
    }
    case 'path':
      return `<path${attributes({ d: shape.d, ...look })}/>`;
    case 'text': {
      const { x, y, lines, anchor, size, leading } = shape;
      const spans = lines.map(
        (line, index) =>
          `<tspan${attributes({ x, y: y + index * leading })}>${escapeXml(line)}</tspan>`,
      );
      const full = shape.full ? `<title>${escapeXml(shape.full)}</title>` : '';
      const words = attributes({ 'font-size': size, 'text-anchor': anchor, ...look });
      return `<text${words}>${full}${spans.join('')}</text>`;
    }
  }
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(`${value}`)}"`)
    .join('');
}

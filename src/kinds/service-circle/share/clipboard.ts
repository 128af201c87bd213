import { isObject, parseJson } from '../../../core/json.ts';
import { COURSE } from '../../../core/saved.ts';
import { labelOf } from '../names.ts';
import { blankMoment, type Circle } from '../state/circle.ts';
import { LONGEST_NAME, MOST_MOMENTS } from '../state/limits.ts';
import { isOwn } from '../state/place.ts';
import { readCircle } from '../state/read-circle.ts';
import type { Scene } from '../task.ts';

/** A circle as text to be pasted into another scene, another browser or a message. */
export function copyText(
  scene: Scene | undefined,
  circle: Circle,
  phases: readonly string[],
): string {
  const named = <T extends { readonly id: string; readonly name: string }>(one: T): T => ({
    ...one,
    name: labelOf(scene, one),
  });
  const whole: Circle = {
    ...circle,
    phases: circle.phases.map((phase, index) => ({ ...phase, name: phases[index] ?? phase.name })),
    moments: circle.moments.map(named),
    below: circle.below.map(named),
  };
  return JSON.stringify({ course: COURSE, scene: scene?.id ?? '', circle: whole });
}

/**
 * The circle in pasted text, for use with `scene`: one made by {@link copyText}, or plain lines,
 * each of them a moment in the middle phase. `undefined` when there is nothing in it.
 */
export function pasteText(text: string, scene: Scene | undefined, now: Circle): Circle | undefined {
  const value = parseJson(text);
  if (isObject(value) && value['course'] === COURSE) {
    const anyIds = readCircle(value['circle'], undefined, true);
    if (!anyIds) return undefined;
    return value['scene'] === (scene?.id ?? '') ? withoutEchoes(scene, anyIds) : ownIds(anyIds);
  }
  // Part of a copied circle, or other data: no list that anybody wrote.
  return /^\s*[[{]/.test(text) ? undefined : fromLines(text, now);
}

/** Events of the scene keep their ids; words that are only the scene's own are left to the scene. */
function withoutEchoes(scene: Scene | undefined, circle: Circle): Circle {
  const texts = new Map(scene?.events.map(({ id, text }) => [id, text]));
  const names = new Map(scene?.phases.map(({ id, name }) => [id, name]));
  const plain = <T extends { readonly id: string; readonly name: string }>(
    list: readonly T[],
    known: ReadonlyMap<string, string>,
  ) => list.map((one) => (known.get(one.id) === one.name ? { ...one, name: '' } : one));
  return {
    ...circle,
    phases: plain(circle.phases, names),
    moments: plain(circle.moments, texts),
    below: plain(circle.below, texts),
  };
}

/** Events of a scene that is not open here become moments of the learner's own. */
function ownIds(circle: Circle): Circle {
  const all = [...circle.moments, ...circle.below];
  const ids = new Map(all.map(({ id }, index) => [id, `own-${index + 1}`]));
  const own = (id: string) => ids.get(id) ?? '';
  return {
    ...circle,
    moments: circle.moments.map((one) => ({ ...one, id: own(one.id) })),
    below: circle.below.map((one) => ({ ...one, id: own(one.id), under: own(one.under) })),
  };
}

/** A list from notes or a spreadsheet: the first column of each line is a moment. */
function fromLines(text: string, now: Circle): Circle | undefined {
  const names = text
    .split(/\r?\n/)
    .map((line) => (line.split('\t')[0] ?? '').replace(/^\s*(?:\d+[.)、．]|[-*•])\s*/, '').trim())
    .filter((line) => line !== '')
    .slice(0, MOST_MOMENTS);
  const phase = now.phases[Math.floor(now.phases.length / 2)]?.id;
  if (names.length === 0 || phase === undefined) return undefined;
  const moments = names.map((name, index) =>
    blankMoment(`own-${index + 1}`, phase, name.slice(0, LONGEST_NAME)),
  );
  return {
    ...now,
    moments,
    below: now.below.filter(({ id }) => !isOwn(id)).map((one) => ({ ...one, under: '' })),
  };
}

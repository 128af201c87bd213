import type { Run, Talk } from '../task.ts';
import { endingOf } from './follow.ts';

/** A way somebody has shown in a link. */
export type Shown =
  | { readonly talk: Talk; readonly run: Run }
  /** `edited`: it was made before the talk was changed. */
  | { readonly problem: 'damaged' | 'edited' };

/** The fragment of a link that shows the finished `run`: ids and a version, no word of anybody's. */
export function writeWay({ id, version }: Pick<Talk, 'id' | 'version'>, run: Run): string {
  return `#${BEGIN}${[id, version, ...run].join('.')}`;
}

/**
 * What the address's fragment shows; nothing where it is not about a way. Only a way to an end is
 * whole, so a link that was cut short in a message is noticed.
 */
export function readWay(talks: readonly Talk[], fragment: string): Shown | undefined {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(BEGIN)) return undefined;
  const [id, version, ...run] = text.slice(BEGIN.length).split('.');
  const talk = talks.find((one) => one.id === id);
  if (!talk || !/^\d+$/.test(version ?? '')) return { problem: 'damaged' };
  if (Number(version) !== talk.version) return { problem: 'edited' };
  return endingOf(talk, run) ? { talk, run } : { problem: 'damaged' };
}

const BEGIN = 'way-';

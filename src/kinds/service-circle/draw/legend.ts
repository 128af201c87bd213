import { block, put } from './block.ts';
import { failBadge, star } from './marks.ts';
import type { Plan } from './plan.ts';
import type { Shape } from './shapes.ts';
import { TYPE } from './sizes.ts';

/** What the star and the badge mean, side by side or one below the other. */
export interface Legend {
  readonly width: number;
  /** 0 where no mark needs explaining. */
  readonly height: number;
  readonly at: (left: number, top: number) => readonly Shape[];
}

/** The legend of the marks that `plan` uses, in lines no longer than `width`. */
export function legendOf({ moments, words }: Plan, width: number): Legend {
  const marks = [
    { used: moments.some(({ truth }) => truth), word: words.truth, truth: true },
    { used: moments.some(({ fail }) => fail), word: words.fail, truth: false },
  ].filter(({ used }) => used);
  const entries = marks.map(({ word, truth }) => {
    return { truth, text: block('muted', word, TYPE.small, width - MARK, 1) };
  });
  const sizes = entries.map(({ text }) => MARK + text.width);
  const line = sizes.reduce((sum, size) => sum + size, 0) + BETWEEN * (sizes.length - 1);
  const across = line <= width;
  const each = across ? 0 : LINE;
  return {
    width: across ? Math.max(0, line) : Math.max(...sizes),
    height: entries.length === 0 ? 0 : LINE + each * (entries.length - 1),
    at: (left, top) =>
      entries.flatMap(({ truth, text }, index) => {
        const x = left + (across && index > 0 ? (sizes[0] ?? 0) + BETWEEN : 0);
        const y = top + index * each + LINE / 2;
        return [
          ...(truth ? [star(x + 7, y, 7)] : failBadge(x + 7, y, 6.5)),
          put(text, x + MARK, y - text.height / 2, 'start'),
        ];
      }),
  };
}

/** Room for a mark and the air behind it, between two entries, and for a line of them. */
const MARK = 20;
const BETWEEN = 24;
const LINE = 24;

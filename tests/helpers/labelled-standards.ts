import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Language } from '../../src/core/language.ts';
import { check } from '../../src/core/standards/check.ts';
import { type Draft, FLAWS, type Flaw, type Standard } from '../../src/core/standards/standard.ts';

/** The standards the checker may be built by looking at, and those it is only measured on. */
export const SETS = ['tuning', 'held-out'] as const;
export type LabelledSet = (typeof SETS)[number];

/** A standard with the flaws it truly has. */
export interface Labelled {
  readonly id: string;
  readonly draft: Draft;
  /** Without those that are debatable. */
  readonly flaws: readonly Flaw[];
  /** Flaws on which two teachers may differ: naming one counts neither for nor against. */
  readonly debatable: readonly Flaw[];
}

/** How often a flaw was found where it is, where it is not, and missed where it is. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** A flaw that was named where there is none, or missed. */
export interface Mistake {
  readonly id: string;
  readonly flaw: Flaw;
  readonly kind: 'wrong' | 'missed';
}

/** The labelled standards of one language and set. */
export function labelledStandards(language: Language, set: LabelledSet): readonly Labelled[] {
  const folder = set === 'tuning' ? '' : `${set}/`;
  const file = new URL(`../fixtures/standards/${folder}${language}.yaml`, import.meta.url);
  const written: readonly Written[] = parse(readFileSync(file, 'utf8'));
  return written.map(({ id, flaws, debatable = [], text, slots }) => ({
    id,
    flaws: flaws.filter((flaw) => !debatable.includes(flaw)),
    debatable,
    draft: slots ? { as: 'slots', standard: slots } : { as: 'text', text: text ?? '' },
  }));
}

/** What `check` names wrongly or misses in `standards`, each flaw once per standard. */
export function mistakesIn(standards: readonly Labelled[], language: Language): readonly Mistake[] {
  return standards.flatMap(({ id, draft, flaws, debatable }) => {
    const found = new Set(check(draft, language).map(({ flaw }) => flaw));
    return FLAWS.filter(
      (flaw) => !debatable.includes(flaw) && found.has(flaw) !== flaws.includes(flaw),
    ).map((flaw): Mistake => ({ id, flaw, kind: found.has(flaw) ? 'wrong' : 'missed' }));
  });
}

/** The counts of one flaw, or of all together. */
export function countsOf(
  standards: readonly Labelled[],
  mistakes: readonly Mistake[],
  flaw?: Flaw,
): Counts {
  const own = mistakes.filter((one) => !flaw || one.flaw === flaw);
  const missed = own.filter(({ kind }) => kind === 'missed').length;
  const there = standards
    .flatMap(({ flaws }) => flaws)
    .filter((one) => !flaw || one === flaw).length;
  return { right: there - missed, wrong: own.length - missed, missed };
}

/** Of what was named, the share that is there; 1 where nothing was named. */
export function precision({ right, wrong }: Counts): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** Of what is there, the share that was named; 1 where there is nothing. */
export function recall({ right, missed }: Counts): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** The harmonic mean of both. */
export function f1(counts: Counts): number {
  const [one, other] = [precision(counts), recall(counts)];
  return one + other === 0 ? 0 : (2 * one * other) / (one + other);
}

interface Written {
  readonly id: string;
  readonly flaws: readonly Flaw[];
  readonly debatable?: readonly Flaw[];
  readonly text?: string;
  readonly slots?: Standard;
}

import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/core/language.ts';
import { FLAWS, type Flaw } from '../../../src/core/standards/standard.ts';
import measured from '../../../src/site/checker/measured.json' with { type: 'json' };
import {
  countsOf,
  labelledStandards,
  mistakesIn,
  precision,
  recall,
  SETS,
} from '../../helpers/labelled-standards.ts';

/** [precision, recall], a little below what is measured on the tuning set: a step back is noticed. */
const FLOORS: Readonly<Record<Language, Readonly<Record<Flaw, readonly [number, number]>>>> = {
  zh: {
    vague: [0.96, 0.96],
    unmeasured: [0.96, 0.96],
    'mean-only': [0.96, 0.96],
    'too-much': [0.95, 0.95],
    unsafe: [0.95, 0.95],
    unpublished: [0.94, 0.94],
    untestable: [0.94, 0.96],
  },
  en: {
    vague: [0.96, 0.96],
    unmeasured: [0.96, 0.96],
    'mean-only': [0.96, 0.96],
    'too-much': [0.95, 0.95],
    unsafe: [0.95, 0.95],
    unpublished: [0.94, 0.94],
    untestable: [0.95, 0.95],
  },
};

describe.each(LANGUAGES)('the labelled standards, %s', (language) => {
  const tuning = labelledStandards(language, 'tuning');
  const mistakes = mistakesIn(tuning, language);

  test('there are enough to tune on, sound and weak', () => {
    expect(tuning.length).toBeGreaterThanOrEqual(200);
    const sound = tuning.filter(({ flaws }) => flaws.length === 0).length;
    expect(sound / tuning.length).toBeGreaterThan(0.4);
    expect(sound / tuning.length).toBeLessThan(0.6);
  });

  test('none of those it is measured on is among those it is tuned on', () => {
    const drafts = tuning.map(({ draft }) => JSON.stringify(draft));
    const held = labelledStandards(language, 'held-out');
    expect(held.filter(({ draft }) => drafts.includes(JSON.stringify(draft)))).toEqual([]);
  });

  test.each(SETS)('%s: every id is there once, every label is a flaw', (set) => {
    const all = labelledStandards(language, set);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const labels = all.flatMap(({ flaws, debatable }) => [...flaws, ...debatable]);
    expect(labels.filter((flaw) => !FLAWS.includes(flaw))).toEqual([]);
  });

  test.each(FLAWS)('%s is found as well as before', (flaw) => {
    const counts = countsOf(tuning, mistakes, flaw);
    const [right, found] = FLOORS[language][flaw];
    expect(precision(counts)).toBeGreaterThanOrEqual(right);
    expect(recall(counts)).toBeGreaterThanOrEqual(found);
  });

  test('the page tells the truth about those it was not tuned on', () => {
    const held = labelledStandards(language, 'held-out');
    const counts = countsOf(held, mistakesIn(held, language));
    expect(measured[language]).toEqual({ standards: held.length, ...counts });
  });
});

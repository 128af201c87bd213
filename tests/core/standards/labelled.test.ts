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
} from '../../helpers/labelled-standards.ts';

/** [precision, recall], a little below what is measured on the whole set: a step back is noticed. */
const FLOORS: Readonly<Record<Language, Readonly<Record<Flaw, readonly [number, number]>>>> = {
  zh: {
    vague: [0.96, 0.94],
    unmeasured: [0.9, 0.94],
    'mean-only': [0.98, 0.98],
    'too-much': [0.9, 0.9],
    unsafe: [0.86, 0.86],
    unpublished: [0.98, 0.98],
    untestable: [0.93, 0.98],
  },
  en: {
    vague: [0.98, 0.98],
    unmeasured: [0.94, 0.94],
    'mean-only': [0.86, 0.98],
    'too-much': [0.8, 0.98],
    unsafe: [0.98, 0.86],
    unpublished: [0.98, 0.98],
    untestable: [0.98, 0.98],
  },
};

describe.each(LANGUAGES)('on the labelled standards, %s', (language) => {
  const all = labelledStandards(language);
  const mistakes = mistakesIn(all, language);

  test('there are enough of them, sound and weak, in both halves', () => {
    expect(all.length).toBeGreaterThanOrEqual(120);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const sound = all.filter(({ flaws }) => flaws.length === 0).length;
    expect(sound / all.length).toBeGreaterThan(0.4);
    expect(sound / all.length).toBeLessThan(0.6);
    const held = all.filter(({ half }) => half === 'held-out').length;
    expect(held / all.length).toBeGreaterThan(0.4);
    expect(all.flatMap(({ flaws }) => flaws).every((flaw) => FLAWS.includes(flaw))).toBe(true);
  });

  test.each(FLAWS)('%s is found as well as before', (flaw) => {
    const counts = countsOf(all, mistakes, flaw);
    const [right, found] = FLOORS[language][flaw];
    expect(precision(counts)).toBeGreaterThanOrEqual(right);
    expect(recall(counts)).toBeGreaterThanOrEqual(found);
  });

  test('the page tells the truth about how well it does on those it was not tuned on', () => {
    const held = all.filter(({ half }) => half === 'held-out');
    const counts = countsOf(held, mistakes);
    const said = measured[language];
    expect(said.standards).toBe(held.length);
    expect(Math.abs(said.precision - precision(counts))).toBeLessThan(0.006);
    expect(Math.abs(said.recall - recall(counts))).toBeLessThan(0.006);
  });
});

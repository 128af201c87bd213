import {
  answersIn,
  meanInterval,
  meanOf,
  netInterval,
  type Range,
  shareInterval,
  type Tally,
} from '../../../core/interval.ts';
import type { Formula, Values } from './formula.ts';

/**
 * The four figures of a survey from counts of raw answers, each with its 95% interval and its number
 * of answers.
 *
 * Takes how often each answer was given: `csat-1` … `csat-5` (satisfaction, 5 best), `nps-0` …
 * `nps-10` (likelihood to recommend), `ces-1` … `ces-7` (effort, 1 very little, 7 very much),
 * `fcr-solved` and `fcr-again` (first contacts without and with a repeat within 7 days).
 *
 * Answers, with `-low`, `-high` and `<question>-answers` beside them: `csat` (% of 4 and 5),
 * `csat-mean` (1–5), `nps` (% of 9 and 10 less % of 0 to 6), `ces-mean` (1–7, low is good),
 * `ces-easy` (% of 1 to 3), `fcr` (% solved). `csat-margin` is half the width of the interval of
 * `csat`, in points. Everything is `NaN` where nobody answered.
 *
 * Source: NPS by F. Reichheld (Harvard Business Review, December 2003); effort asked as by Dixon,
 * Freeman & Toman (Harvard Business Review, 2010), who used five steps, here on seven as in the later
 * version (“CES 2.0”, 2013), which runs the other way: it asks whether it was easy. That 1 to 3 are
 * “little effort” is that version’s 5 to 7 turned round. FCR: solved means no repeat within 7 days.
 * Intervals: see `src/core/interval.ts`. All of them take the answers for a random sample; what a
 * biased choice of people does is not in them.
 */
export const surveyFigures: Formula = {
  parameters: [
    ...ids('csat', 1, 5),
    ...ids('nps', 0, 10),
    ...ids('ces', 1, 7),
    'fcr-solved',
    'fcr-again',
  ],
  outputs: [
    ...['csat', 'csat-mean', 'nps', 'ces-mean', 'ces-easy', 'fcr'].flatMap(withEnds),
    ...['csat', 'nps', 'ces', 'fcr'].map((question) => `${question}-answers`),
    'csat-margin',
  ],
  run: (values) => {
    const csat = tallyOf(values, 'csat', 1, 5);
    const nps = tallyOf(values, 'nps', 0, 10);
    const ces = tallyOf(values, 'ces', 1, 7);
    const fcr = [
      { value: 0, count: count(values, 'fcr-again') },
      { value: 1, count: count(values, 'fcr-solved') },
    ];
    const satisfied = share('csat', csat, 4, 5);
    return {
      ...satisfied,
      'csat-margin': ((satisfied['csat-high'] ?? 0) - (satisfied['csat-low'] ?? 0)) / 2,
      'csat-answers': answersIn(csat),
      ...mean('csat-mean', csat),
      ...net('nps', nps),
      'nps-answers': answersIn(nps),
      ...mean('ces-mean', ces),
      ...share('ces-easy', ces, 1, 3),
      'ces-answers': answersIn(ces),
      ...share('fcr', fcr, 1, 1),
      'fcr-answers': answersIn(fcr),
    };
  },
};

function ids(question: string, from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${question}-${from + index}`);
}

function withEnds(id: string): readonly string[] {
  return [id, `${id}-low`, `${id}-high`];
}

function count(values: Values, id: string): number {
  return Math.max(0, values[id] || 0);
}

function tallyOf(values: Values, question: string, from: number, to: number): Tally {
  return ids(question, from, to).map((id, index) => ({
    value: from + index,
    count: count(values, id),
  }));
}

function between(tally: Tally, from: number, to: number): number {
  return answersIn(tally.filter(({ value }) => value >= from && value <= to));
}

function figure(id: string, value: number, { low, high }: Range, times = 1): Values {
  return { [id]: value * times, [`${id}-low`]: low * times, [`${id}-high`]: high * times };
}

function share(id: string, tally: Tally, from: number, to: number): Values {
  const [hits, all] = [between(tally, from, to), answersIn(tally)];
  return figure(id, hits / all, shareInterval(hits, all), 100);
}

function mean(id: string, tally: Tally): Values {
  return figure(id, meanOf(tally), meanInterval(tally));
}

function net(id: string, tally: Tally): Values {
  const [plus, zero, minus] = [between(tally, 9, 10), between(tally, 7, 8), between(tally, 0, 6)];
  return figure(id, (plus - minus) / answersIn(tally), netInterval(plus, zero, minus), 100);
}

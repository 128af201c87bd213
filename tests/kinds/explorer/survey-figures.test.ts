import { describe, expect, test } from 'vitest';
import { surveyFigures } from '../../../src/kinds/explorer/formulas/survey-figures.ts';
import { applied, shownOutput, startValues } from '../../../src/kinds/explorer/state/values.ts';
import { courseExplorer, expectSound } from './play.ts';

const task = courseExplorer('survey-figures');
const item = (id: string) => task.items.find((one) => one.id === id);
const run = (values: Record<string, number>) => surveyFigures.run(values);

describe('worked by hand', () => {
  test('satisfaction: 24 of 30 answers are 4 or 5', () => {
    const figures = run({ 'csat-1': 1, 'csat-2': 2, 'csat-3': 3, 'csat-4': 10, 'csat-5': 14 });
    expect(figures['csat']).toBe(80);
    // (1 + 4 + 9 + 40 + 70) / 30
    expect(figures['csat-mean']).toBeCloseTo(4.133, 3);
    expect(figures['csat-margin']).toBeCloseTo(13.9, 1);
    expect(figures['csat-answers']).toBe(30);
  });

  test('recommendation: 45% promoters less 25% detractors', () => {
    expect(run({ 'nps-9': 40, 'nps-10': 50, 'nps-7': 60, 'nps-0': 20, 'nps-6': 30 })).toMatchObject(
      {
        nps: 20,
        'nps-answers': 200,
      },
    );
  });

  test('effort: the mean of 1 to 7, and the share of 1 to 3', () => {
    const figures = run({ 'ces-1': 2, 'ces-3': 1, 'ces-4': 1, 'ces-7': 1 });
    expect(figures['ces-mean']).toBe(3.2);
    expect(figures['ces-easy']).toBe(60);
  });

  test('first-contact resolution', () => {
    expect(run({ 'fcr-solved': 105, 'fcr-again': 45 })['fcr']).toBe(70);
  });
});

test('nobody answered: there is no figure, and none is made up', () => {
  const figures = run({});
  expect(Object.keys(figures).sort()).toEqual([...surveyFigures.outputs].sort());
  for (const [id, value] of Object.entries(figures)) {
    if (id.endsWith('-answers')) expect(value).toBe(0);
    else expect(value).toBeNaN();
  }
});

describe('the course’s exercise agrees with the model', () => {
  const start = startValues(task);
  const none = Object.fromEntries(Object.keys(start).map((id) => [id, 0]));
  const shown = (id: string, values: Record<string, number>) =>
    shownOutput(task, id, { ...none, ...values });

  test('it knows its mistakes apart', () => expectSound(task));

  test('begins with 4.8 stars, and a net score of +20', () => {
    expect(shownOutput(task, 'csat-mean', start)).toBe(4.8);
    expect(shownOutput(task, 'nps', start)).toBe(20);
  });

  test('the Suzhou station', () => {
    const values = { 'nps-9': 18, 'nps-8': 8, 'nps-6': 14 };
    expect(shown('nps', values)).toBe(item('nps-of-forty')?.number?.answer);
  });

  test('until five points: with that many it is reached, a few fewer are not enough', () => {
    const all = item('until-five-points')?.number?.answer ?? 0;
    const margin = (count: number) =>
      run({ 'csat-5': count * 0.8, 'csat-1': count * 0.2 })['csat-margin'] ?? 0;
    expect(margin(all)).toBeLessThanOrEqual(5);
    expect(margin(all - 5)).toBeGreaterThan(5);
  });

  test('the coupon: nine tenths of the fives and a twentieth of the rest make the 390', () => {
    const truth = { 'csat-5': 400, 'csat-4': 260, 'csat-3': 140, 'csat-2': 100, 'csat-1': 100 };
    expect(shown('csat-mean', truth)).toBe(item('coupon-for-five-stars')?.number?.answer);
    for (const [id, count] of Object.entries(truth)) {
      expect(start[id]).toBe(Math.round(count * (id === 'csat-5' ? 0.9 : 0.05)));
    }
    // The interval is narrow and wrong.
    expect(run(start)['csat-mean-low']).toBeGreaterThan(4.7);
  });

  test('solved by the records, not by the tick', () => {
    expect(shownOutput(task, 'fcr', start)).toBe(88);
    expect(shown('fcr', { 'fcr-solved': 132 - 27, 'fcr-again': 18 + 27 })).toBe(
      item('solved-by-repeat')?.number?.answer,
    );
  });

  test('a net score of +20 without a detractor is no answer that stands there already', () => {
    const fixed = item('same-score-other-world')?.setting?.fixed ?? [];
    expect(shownOutput(task, 'nps', applied(task, start, fixed))).toBe(60);
  });
});

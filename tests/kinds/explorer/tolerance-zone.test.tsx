import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { toleranceZone } from '../../../src/kinds/explorer/formulas/tolerance-zone.ts';
import { bandOf, startValues } from '../../../src/kinds/explorer/state/values.ts';
import type { Output } from '../../../src/kinds/explorer/task.ts';
import { explorerView } from '../../../src/kinds/explorer/View.tsx';
import { wordsFrom } from '../../../src/ui/words.ts';
import { interfaceWords } from '../../content/texts.ts';
import { courseExplorer, expectSound, play, set } from './play.ts';

const task = courseExplorer('tolerance-zone');
const place = task.outputs.find(({ id }) => id === 'place') as Output;
const words = wordsFrom(interfaceWords.en);
const at = (promise: number, pleased: number, tolerated: number, actual: number) =>
  toleranceZone.run({ promise, pleased, tolerated, actual });

describe('worked by hand', () => {
  test.each([
    ['Fengqiao', [60, 15, 5, 70], 10, -25],
    ['next door', [120, 30, 15, 70], -50, 144.44],
    ['right at the desired level', [60, 15, 5, 45], -15, 100],
    ['just adequate', [60, 15, 5, 65], 5, 0],
    ['on the dot', [60, 15, 5, 60], 0, 25],
  ] as const)('%s', (_, given, gap, where) => {
    const [promise, pleased, tolerated, actual] = given;
    const result = at(promise, pleased, tolerated, actual);
    expect(result['gap']).toBe(gap);
    expect(result['place']).toBeCloseTo(where, 2);
  });
});

describe('at its limits', () => {
  test('nothing is faster than at once', () =>
    expect(at(10, 30, 5, 0)).toMatchObject({ desired: 0, place: 100 }));
  test('no zone, no place in it', () => expect(at(60, 0, 0, 60)['place']).toBeNaN());
  test('nothing given', () => expect(toleranceZone.run({})['place']).toBeNaN());
});

describe('what it feels like', () => {
  test.each([
    [70, 'Disappointed'],
    [65, 'Satisfied but movable'],
    [60, 'Satisfied but movable'],
    [46, 'Satisfied but movable'],
    [45, 'Delighted'],
    [85, 'Disappointed'],
    [86, 'Gone'],
  ])('%d minutes where 60 were promised: %s', (actual, name) => {
    expect(bandOf(place, at(60, 15, 5, actual)['place'] ?? 0)?.name).toBe(name);
  });

  test('every value has one, and what is no number has none', () => {
    expect(bandOf(place, Number.NEGATIVE_INFINITY)?.name).toBe('Gone');
    expect(bandOf(place, Number.POSITIVE_INFINITY)?.name).toBe('Delighted');
    expect(bandOf(place, Number.NaN)).toBeUndefined();
  });

  test('goes by the value as it is shown', () => {
    expect(bandOf(place, 99.6)?.name).toBe('Delighted');
    expect(bandOf(place, -0.4)?.name).toBe('Satisfied but movable');
  });

  test('is said in words wherever a face is drawn', () => {
    const page = render(
      <explorerView.Screen
        task={task}
        state={play(task, set('actual', 70))}
        words={words}
        move={() => {}}
      />,
    );
    expect(page).toMatch(/<svg class="explorer-face" data-face="2"[^>]*aria-hidden="true"/);
    const output = /<output.*?<\/output>/s.exec(page)?.[0].replace(/<[^>]*>/g, ' ');
    expect(output).toContain('Disappointed');
    expect(output).toContain('−25%');
  });
});

test('how it is worked out and where it comes from stand on screen and on paper', () => {
  const state = play(task);
  const pages = [
    render(<explorerView.Screen task={task} state={state} words={words} move={() => {}} />),
    render(<explorerView.Sheet task={task} state={state} words={words} />),
  ];
  for (const page of pages) {
    expect(page).toContain('Desired level = promise');
    expect(page).toContain('Zeithaml, Berry and Parasuraman (1993)');
  }
});

test('the chart’s table has the zone and the time, a row for each promise', () => {
  const page = render(<explorerView.Sheet task={task} state={play(task)} words={words} />);
  expect(page.replace(/<[^>]*>/g, ' ')).toMatch(/60 min\s+45 min\s+65 min\s+60 min/);
});

test('the course’s exercise agrees with the model, and knows its mistakes apart', () => {
  const seventy = task.items.find(({ id }) => id === 'place-of-seventy');
  expect(seventy?.number?.answer).toBe(at(60, 15, 5, 70)['place']);
  expectSound(task);
  expect(bandOf(place, toleranceZone.run(startValues(task))['place'] ?? 0)?.name).toBe(
    'Satisfied but movable',
  );
});

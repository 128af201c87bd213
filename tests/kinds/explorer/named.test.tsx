import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { explorerExamples } from '../../../src/kinds/explorer/examples.ts';
import { explorer } from '../../../src/kinds/explorer/model.ts';
import type { ExplorerMove, ExplorerTask } from '../../../src/kinds/explorer/task.ts';
import { explorerView } from '../../../src/kinds/explorer/View.tsx';
import { wordsFrom } from '../../../src/ui/words.ts';
import { interfaceWords } from '../../content/texts.ts';
import { complaint } from '../../helpers/project.ts';
import { play, set } from './play.ts';

const task = explorerExamples['named'] as ExplorerTask;
const words = wordsFrom(interfaceWords.en);
const check: ExplorerMove = { do: 'check', item: 'both' };
const screen = (...moves: readonly ExplorerMove[]) => {
  const { Screen } = explorerView;
  return render(<Screen task={task} state={play(task, ...moves)} words={words} move={() => {}} />);
};

describe('a parameter whose values have names', () => {
  test('takes one of them and nothing between', () => {
    expect(play(task, set('checked', 3)).values['checked']).toBe(3);
    expect(play(task, set('checked', 13)).values['checked']).toBe(20);
    expect(play(task, set('checked', -4)).values['checked']).toBe(0);
  });

  test('what stood where no option is any more begins anew', () => {
    // 1e999 in a file is read as a number without end.
    for (const checked of [7, Number.NaN, ...JSON.parse('[1e999, -1e999]')]) {
      const saved = { ...play(task), values: { ...play(task).values, checked } };
      expect(explorer.read(task, saved, 1)?.state.values['checked']).toBe(0);
    }
  });

  test('is shown as radio buttons with their names, the rest as sliders', () => {
    const html = screen(set('checked', 3));
    expect(html.match(/type="radio"/g)).toHaveLength(3);
    expect(html.match(/type="range"/g)).toHaveLength(3);
    expect(html).toMatch(/<input type="radio"[^>]* checked[^>]*\/?>after three/);
  });

  test('is read by its name where settings are told', () => {
    const { answer } = explorer.lines(task, play(task, set('checked', 3), check))[0] ?? {};
    expect(answer).toContain('Checks: after three');
  });
});

describe('several goals', () => {
  const marks = (...moves: readonly ExplorerMove[]) =>
    explorer.grade(task, play(task, ...moves, check))[0]?.points;

  test('all of them must be reached', () => {
    expect(marks(set('accuracy', 97))).toBe(0);
    expect(marks(set('accuracy', 95), set('checked', 20))).toBe(1);
    expect(marks(set('accuracy', 97), set('checked', 0))).toBe(0);
    expect(marks(set('accuracy', 97.5), set('checked', 0))).toBe(1);
  });

  test('each is named, with where it stands', () => {
    const html = screen();
    expect(html).toContain('Without a slip. Goal: at least 85.0%');
    expect(html).toContain('Goal: few slips');
    const { answer } = explorer.lines(task, play(task, check))[0] ?? {};
    expect(answer).toContain('Without a slip 77.4%; With a slip 226 people');
  });
});

describe('authors are told', () => {
  const FILE = 'content/exercises/hall.yaml';
  const BOTH = '{ zh: 甲, en: A }';
  const RIGHT = `kind: explorer
module: m06
title: ${BOTH}
intro: ${BOTH}
minutes: 5
formula: step-accuracy
parameters:
  - { id: steps, label: ${BOTH}, min: 1, max: 20, step: 1, start: 5 }
  - { id: accuracy, label: ${BOTH}, min: 50, max: 100, step: 0.5, start: 95 }
  - id: checked
    label: ${BOTH}
    start: 0
    options: [{ value: 0, name: ${BOTH} }, { value: 20, name: ${BOTH} }]
  - { id: caught, label: ${BOTH}, min: 0, max: 100, step: 5, start: 50 }
outputs:
  - { id: perfect, label: ${BOTH}, unit: '%', decimals: 1 }
  - { id: slipped, label: ${BOTH}, decimals: 0 }
chart: { x: steps, output: perfect, label: ${BOTH}, xLabel: ${BOTH}, without: ${BOTH} }
items:
  - id: both
    version: 1
    objectives: [m06-o1]
    prompt: ${BOTH}
    hint: ${BOTH}
    because: ${BOTH}
    setting:
      goal:
        - { output: perfect, at-least: 85 }
        - { output: slipped, at-most: 120 }
      otherwise: ${BOTH}
      solution: [{ id: checked, value: 20 }]
`;

  test('nothing where all is right', async () => {
    expect(await complaint({ file: FILE, to: RIGHT })).toBe('');
  });

  test.each([
    ['start: 0\n', 'start: 5\n', 'parameters[2].start', 'one of the options (0, 20)'],
    ['value: 20, name', 'value: 0, name', 'parameters[2].options', 'a value of its own'],
    ['start: 0\n', 'start: 0\n    within: steps\n', 'parameters[2].within', 'no "within"'],
    ['x: steps', 'x: checked', 'chart.x', 'a parameter on a slider'],
    ['at-most: 120', 'at-most: 12', 'items[0].setting.solution', 'values that reach the goal'],
    ['slipped, at', 'lost, at', 'items[0].setting.goal[1].output', 'an id from "outputs"'],
    [', at-most: 120', '', 'items[0].setting.goal[1]', 'exactly one of'],
    [
      'checked, value: 20',
      'checked, value: 5',
      'items[0].setting.solution[0].value',
      'the nearest',
    ],
  ])('%s → %s', async (from, to, field, expected) => {
    expect(RIGHT).toContain(from);
    const message = await complaint({ file: FILE, to: RIGHT.replace(from, to) });
    expect(message).toContain(`${FILE} › ${field}\n`);
    expect(message).toContain(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { complaint } from '../../helpers/project.ts';

const FILE = 'content/exercises/steps.yaml';
const BOTH = '{ zh: 甲, en: A }';
const RIGHT = `kind: explorer
module: m06
title: ${BOTH}
intro: ${BOTH}
minutes: 5
formula: step-accuracy
parameters:
  - { id: steps, label: ${BOTH}, min: 1, max: 20, step: 1, start: 5 }
  - { id: accuracy, label: ${BOTH}, unit: '%', min: 50, max: 100, step: 0.5, start: 95 }
  - { id: checked, label: ${BOTH}, min: 0, max: 20, step: 1, start: 0, within: steps }
  - { id: caught, label: ${BOTH}, unit: ${BOTH}, min: 0, max: 100, step: 5, start: 50 }
outputs:
  - { id: perfect, label: ${BOTH}, unit: '%', decimals: 1 }
chart: { x: steps, output: perfect, label: ${BOTH}, xLabel: ${BOTH}, without: ${BOTH} }
items:
  - id: nine-steps
    version: 1
    objectives: [m06-o1]
    prompt: ${BOTH}
    hint: ${BOTH}
    because: ${BOTH}
    number:
      answer: 76
      tolerance: 0.3
      mistakes:
        - { value: 73, feedback: ${BOTH} }
      otherwise: ${BOTH}
  - id: five-steps
    version: 1
    objectives: [m06-o2]
    prompt: ${BOTH}
    hint: ${BOTH}
    because: ${BOTH}
    setting:
      goal: { output: perfect, at-least: 95 }
      fixed:
        - { id: steps, value: 5 }
      mistakes:
        - { when: { parameter: accuracy, at-most: 95 }, feedback: ${BOTH} }
      otherwise: ${BOTH}
      solution:
        - { id: accuracy, value: 99 }
  - id: which
    version: 1
    objectives: [m06-o2]
    prompt: ${BOTH}
    hint: ${BOTH}
    because: ${BOTH}
    options:
      - { id: fewer, correct: true, text: ${BOTH}, feedback: ${BOTH} }
      - { id: smiles, correct: false, text: ${BOTH}, feedback: ${BOTH} }
`;

/** What the author is told with `from` written as `to`. */
function said(from: string, to: string): Promise<string> {
  if (!RIGHT.includes(from)) throw new Error(`No ${from} in the exercise`);
  return complaint({ file: FILE, to: RIGHT.replace(from, to) });
}

test('the exercise is right as it is', async () => {
  expect(await complaint({ file: FILE, to: RIGHT })).toBe('');
});

test('a formula nobody knows: the whole message', async () => {
  expect(await said('formula: step-accuracy', 'formula: step-acuracy')).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/exercises/steps.yaml › formula
        expected: one of the formulas there are: step-accuracy, lifetime-value, tolerance-zone, service-hall, survey-figures, cost-of-poor-service
        to do: change the field so that this holds.
    "
  `);
});

describe('each mistake is named by its field and by what was expected', () => {
  test.each([
    ['formula: step-accuracy', 'formula: toString', 'formula', 'one of the formulas there are'],
    [
      'id: caught, label',
      'id: seen, label',
      'parameters[3].id',
      'a parameter of "step-accuracy" (steps, accuracy, checked, caught)',
    ],
    [
      '  - { id: caught',
      '  # - { id: caught',
      'parameters',
      'every parameter of "step-accuracy"; missing: caught',
    ],
    [
      '{ id: perfect, label',
      '{ id: fine, label',
      'outputs[0].id',
      'an output of "step-accuracy" (perfect, slipped)',
    ],
    [`, without: ${BOTH}`, '', 'chart.without', 'words for the fainter line'],
    ['x: steps', 'x: time', 'chart.x', 'an id from "parameters"'],
    ['output: perfect, label', 'output: slipped, label', 'chart.output', 'an id from "outputs"'],
    ['within: steps', 'within: checked', 'parameters[2].within', 'the id of another parameter'],
    ['max: 20, step: 1, start: 5', 'max: 1, step: 1, start: 1', 'parameters[0].max', 'above "min"'],
    [
      'step: 0.5, start: 95',
      'step: 0.5, start: 95.2',
      'parameters[1].start',
      'from 50 to 100 in steps of 0.5',
    ],
    [
      "unit: '%', decimals: 1",
      `unit: '%', decimals: 1, bands: [{ name: ${BOTH}, gist: ${BOTH}, face: 1 }, { name: ${BOTH}, gist: ${BOTH}, face: 5 }]`,
      'outputs[0].bands[0].below',
      'where this band ends',
    ],
    [
      "unit: '%', decimals: 1",
      `unit: '%', decimals: 1, bands: [{ below: 5, name: ${BOTH}, gist: ${BOTH}, face: 1 }, { below: 9, name: ${BOTH}, gist: ${BOTH}, face: 5 }]`,
      'outputs[0].bands[1].below',
      'no end, since this is the last band',
    ],
    [
      `xLabel: ${BOTH}`,
      `xLabel: ${BOTH}, zone: { from: perfect, to: nowhere, label: ${BOTH} }`,
      'chart.zone.to',
      'an id from "outputs" (perfect)',
    ],
    ['step: 0.5', 'step: 0', 'parameters[1].step', '>0'],
    ['value: 73', 'value: 76.2', 'items[0].number.mistakes[0].value', '(76 ± 0.3)'],
    [
      'at-least: 95',
      'at-least: 70',
      'items[1].setting.goal',
      'not reached before anything was moved',
    ],
    ['value: 99 }', 'value: 98 }', 'items[1].setting.solution', 'values that reach the goal'],
    ['value: 99 }', 'value: 98.99 }', 'items[1].setting.solution[0].value', 'the nearest is 99'],
    ['value: 5 }', 'value: 25 }', 'items[1].setting.fixed[0].value', 'the nearest is 20'],
    ['id: steps, value: 5', 'id: time, value: 5', 'items[1].setting.fixed[0].id', '"parameters"'],
    [
      'id: steps, value: 5',
      'id: accuracy, value: 95',
      'items[1].setting.solution[0].id',
      'not fixed',
    ],
    ['at-least: 95', 'at-least: 95, at-most: 99', 'items[1].setting.goal', 'exactly one of'],
    [', at-least: 95', '', 'items[1].setting.goal', 'exactly one of'],
    ['output: perfect, at', 'output: slipped, at', 'items[1].setting.goal.output', '"outputs"'],
    [
      'parameter: accuracy',
      'parameter: time',
      'items[1].setting.mistakes[0].when.parameter',
      '"parameters"',
    ],
    ['id: smiles, correct: false', 'id: smiles, correct: true', 'items[2].options', '2 are marked'],
    ['id: smiles', 'id: fewer', 'items[2].options[1].id', 'an id of its own'],
    ['id: which', 'id: nine-steps', 'items[2].id', 'an id of its own'],
    ['objectives: [m06-o1]', 'objectives: [m09-o1]', 'items[0].objectives[0]', 'an objective'],
    [`otherwise: ${BOTH}\n  - id: five`, '\n  - id: five', 'items[0].number.otherwise', 'a value'],
  ])('%s → %s', async (from, to, field, expected) => {
    const message = await said(from, to);
    expect(message).toContain(`${FILE} › ${field}\n`);
    expect(message).toContain(expected);
  });

  test('a question that asks for two things, or for none', async () => {
    const two = await said('    setting:\n', '    options: []\n    setting:\n');
    expect(two).toContain('items[1].options');
    const none = RIGHT.replace(/ {4}number:[\s\S]*?(?= {2}- id: five)/, '');
    const message = await complaint({ file: FILE, to: none });
    expect(message).toContain(`${FILE} › items[0]\n`);
    expect(message).toContain('exactly one of "number", "setting" and "options"');
  });
});

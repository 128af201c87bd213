import type { ExplorerTask } from './task.ts';

const parameters = [
  { id: 'steps', label: 'Steps', min: 1, max: 20, step: 1, start: 5 },
  { id: 'accuracy', label: 'Accuracy', unit: '%', min: 50, max: 100, step: 0.5, start: 95 },
  { id: 'checked', label: 'Checks', min: 0, max: 20, step: 1, start: 0, within: 'steps' },
  { id: 'caught', label: 'Caught', unit: '%', min: 0, max: 100, step: 10, fine: 1, start: 50 },
];

/** Tasks that stand for all there can be: the smallest, and one with everything in it. */
export const explorerExamples: Readonly<Record<string, ExplorerTask>> = {
  smallest: {
    formula: 'step-accuracy',
    parameters,
    outputs: [{ id: 'perfect', label: 'Without a slip', unit: '%', decimals: 1 }],
    chart: {
      x: 'steps',
      output: 'perfect',
      label: 'Left',
      xLabel: 'Step',
      over: 'value',
      without: 'Unchecked',
    },
    items: [
      {
        id: 'five-steps',
        version: 1,
        objectives: ['m04-o3'],
        prompt: 'Five steps at 95 %: what is left?',
        hint: 'Of how many is the second 5 %?',
        because: 'Shares multiply.',
        number: { answer: 77.4, tolerance: 0.2, mistakes: [], otherwise: 'Not that.' },
      },
    ],
  },
  full: {
    formula: 'step-accuracy',
    parameters,
    outputs: [
      { id: 'perfect', label: 'Without a slip', unit: '%', decimals: 1 },
      { id: 'slipped', label: 'With a slip', unit: 'people', decimals: 0 },
    ],
    chart: {
      x: 'accuracy',
      output: 'perfect',
      label: 'By accuracy',
      xLabel: 'Accuracy',
      over: 'range',
      top: 100,
      without: 'Unchecked',
    },
    note: 'Steps are independent. <b>&amp;</b> 🧾 שלום',
    items: [
      {
        id: 'nine-steps',
        version: 2,
        objectives: ['m04-o3', 'm04-o1'],
        prompt: 'Nine steps at 97 %?',
        hint: 'Try it.',
        because: 'A quarter is lost.',
        number: {
          answer: 76,
          tolerance: 0.3,
          unit: '%',
          mistakes: [
            { value: 72, tolerance: 2, feedback: 'You rounded.' },
            { value: 73, feedback: 'You added.' },
          ],
          otherwise: 'Move the sliders.',
        },
      },
      {
        id: 'reach',
        version: 1,
        objectives: ['m04-o3'],
        prompt: 'Reach 95 % with five steps.',
        hint: 'Which way?',
        because: 'The root.',
        setting: {
          goal: { output: 'perfect', 'at-least': 95 },
          fixed: [
            { id: 'steps', value: 5 },
            { id: 'checked', value: 0 },
          ],
          mistakes: [
            { when: { parameter: 'accuracy', 'at-most': 95 }, feedback: 'That is the goal.' },
            {
              when: { parameter: 'accuracy', 'at-least': 98, 'at-most': 98.5 },
              feedback: 'Close.',
            },
          ],
          otherwise: 'Not yet.',
          solution: [{ id: 'accuracy', value: 99 }],
        },
      },
      {
        id: 'few-slips',
        version: 1,
        objectives: ['m04-o3'],
        prompt: 'Between 40 and 60 people with a slip.',
        hint: 'Which slider?',
        because: 'Several ways.',
        setting: {
          goal: { output: 'slipped', between: [40, 60] },
          fixed: [],
          mistakes: [],
          otherwise: 'Not yet.',
          solution: [{ id: 'accuracy', value: 99 }],
        },
      },
      {
        id: 'which',
        version: 1,
        objectives: ['m04-o2'],
        prompt: 'Which moves the product?',
        hint: 'Which slider?',
        because: 'Only what is multiplied.',
        options: [
          { id: 'fewer', correct: true, text: 'Fewer steps', feedback: 'It does.' },
          { id: 'smiles', correct: false, text: 'Smiles', feedback: 'No slider moves.' },
          { id: 'posters', correct: false, text: 'Posters', feedback: 'Nor here.' },
        ],
      },
    ],
  },
  zone: {
    formula: 'tolerance-zone',
    parameters: [
      { id: 'promise', label: 'Promise', unit: 'min', min: 10, max: 160, step: 5, start: 60 },
      {
        id: 'pleased',
        label: 'Pleases',
        min: 1,
        max: 60,
        step: 1,
        start: 15,
        within: 'promise',
      },
      { id: 'tolerated', label: 'Tolerated', min: 0, max: 40, step: 1, start: 5 },
      { id: 'actual', label: 'Actual', unit: 'min', min: 5, max: 200, step: 5, start: 60 },
    ],
    outputs: [
      { id: 'gap', label: 'Gap', unit: 'min', decimals: 0 },
      {
        id: 'place',
        label: 'Place',
        unit: '%',
        decimals: 0,
        bands: [
          { below: 0, name: 'Let down', gist: '<i>Goes</i>.', face: 1 },
          { below: 100, name: 'Movable', gist: 'Stays for now.', face: 3 },
          { name: 'Delighted', gist: 'Tells others.', face: 5 },
        ],
      },
      { id: 'desired', label: 'Desired', unit: 'min', decimals: 0, chartOnly: true },
      { id: 'adequate', label: 'Adequate', unit: 'min', decimals: 0, chartOnly: true },
      { id: 'performance', label: 'Took', unit: 'min', decimals: 0, chartOnly: true },
    ],
    chart: {
      x: 'promise',
      output: 'performance',
      label: 'By promise',
      xLabel: 'Promised',
      over: 'range',
      top: 200,
      zone: { from: 'desired', to: 'adequate', label: 'Zone' },
    },
    shown: { formula: 'Place = <b>…</b>', source: 'Made up.' },
    items: [
      {
        id: 'value-of',
        version: 1,
        objectives: ['m03-o1'],
        prompt: 'Where does 70 lie?',
        hint: 'Which side?',
        because: 'Outside.',
        number: { answer: -25, tolerance: 0.5, unit: '%', mistakes: [], otherwise: 'No.' },
      },
    ],
  },
};

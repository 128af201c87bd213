import type { ExplorerTask, Parameter } from './task.ts';

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
  counts: {
    formula: 'survey-figures',
    groups: [
      {
        id: 'csat',
        name: 'CSAT <b>',
        gist: '“Happy?” <script>x()</script> שלום',
        low: 'no',
        high: 'yes 🧾',
        for: 'Satisfied',
      },
      { id: 'nps', name: 'NPS', gist: 'Asked.', low: 'no', high: 'yes', for: 'P', against: 'D' },
      { id: 'ces', name: 'CES', gist: 'Asked.', low: 'little', high: 'much' },
      { id: 'fcr', name: 'FCR', gist: 'Asked.', low: 'solved', high: 'not', against: 'No' },
    ],
    parameters: [
      ...counted('csat', [0, 2, 4, 12, 12], (value) => (value > 2 ? 'for' : undefined)),
      ...counted('nps', [0, 0, 0, 0, 0, 0, 50, 60, 0, 0, 90], (value) =>
        value > 8 ? 'for' : value < 7 ? 'against' : undefined,
      ),
      ...counted('ces', [0, 0, 0, 0, 0, 0, 0], () => undefined),
      {
        ...{
          id: 'fcr-solved',
          label: 'No repeat within 7 days',
          group: 'fcr',
          reads: ['1', 'yes'],
        },
        ...{ min: 0, max: 99_999, step: 1, start: 7, counts: 'for' },
      },
      {
        ...{
          id: 'fcr-again',
          label: 'Again',
          group: 'fcr',
          min: 0,
          max: 99_999,
          step: 1,
          start: 3,
        },
        counts: 'against',
      },
    ],
    outputs: [
      {
        ...{ id: 'csat', group: 'csat', label: 'Satisfied', unit: '%', decimals: 1 },
        interval: { from: 'csat-low', to: 'csat-high', answers: 'csat-answers', over: [0, 100] },
      },
      {
        ...{ id: 'nps', group: 'nps', label: 'Net', decimals: 0, signed: true },
        interval: { from: 'nps-low', to: 'nps-high', answers: 'nps-answers', over: [-100, 100] },
      },
      {
        ...{ id: 'ces-mean', group: 'ces', label: 'Effort', decimals: 1 },
        interval: {
          from: 'ces-mean-low',
          to: 'ces-mean-high',
          answers: 'ces-answers',
          over: [1, 7],
        },
      },
      {
        ...{ id: 'fcr', group: 'fcr', label: 'Solved', unit: '%', decimals: 1 },
        interval: { from: 'fcr-low', to: 'fcr-high', answers: 'fcr-answers', over: [0, 100] },
      },
    ],
    items: [
      {
        id: 'net-of-forty',
        version: 1,
        objectives: ['m11-o2'],
        prompt: 'Net score?',
        hint: 'Which less which?',
        because: 'Plus less minus.',
        group: 'nps',
        number: {
          answer: 20,
          tolerance: 0.5,
          mistakes: [{ value: 45, feedback: 'Only those for it.' }],
          otherwise: 'No.',
        },
      },
      {
        id: 'all-solved',
        version: 1,
        objectives: ['m11-o2'],
        prompt: 'Solve nine in ten.',
        hint: 'Which row?',
        because: 'Shares.',
        setting: {
          goal: { output: 'fcr', between: [89, 91] },
          fixed: [{ id: 'fcr-again', value: 3 }],
          mistakes: [],
          otherwise: 'Not yet.',
          solution: [{ id: 'fcr-solved', value: 27 }],
        },
      },
    ],
  },
  parts: {
    formula: 'cost-of-poor-service',
    parameters: [
      ...['errors', 'minutes', 'hour', 'leavers', 'each', 'lost', 'margin'].map((id) => ({
        ...{ id, label: id, min: 0, max: 1000, step: 10, start: 60 },
      })),
      {
        id: 'late',
        label: 'Late',
        unit: '¥',
        min: 0,
        max: 5_000_000,
        step: 1000,
        start: 1_400_000,
      },
      { id: 'operating', label: 'Cost', unit: '¥', min: 0, max: 9_000_000, step: 1000, start: 0 },
    ],
    outputs: [
      ...['rework', 'chasing', 'replacing', 'leaving', 'total'].map((id) => ({
        ...{ id, label: `${id} <i>`, unit: '¥', decimals: 0 },
      })),
      { id: 'share', label: 'Share', unit: '%', decimals: 1 },
    ],
    bars: { label: 'Parts', outputs: ['rework', 'chasing', 'replacing'], total: 'total' },
    items: [
      {
        id: 'how-much',
        version: 1,
        objectives: ['m12-o2'],
        prompt: 'How much?',
        hint: 'Add up.',
        because: 'A sum.',
        number: { answer: 1_446_800, tolerance: 1, unit: '¥', mistakes: [], otherwise: 'No.' },
      },
    ],
  },
  named: {
    formula: 'step-accuracy',
    parameters: [
      ...parameters.slice(0, 2),
      {
        id: 'checked',
        label: 'Checks',
        min: 0,
        max: 20,
        step: 1,
        start: 0,
        options: [
          { value: 0, name: 'none <b>&amp;</b>' },
          { value: 20, name: 'שלום 🧾 everywhere-without-a-single-break-in-the-whole-word' },
          { value: 3, name: 'after three' },
        ],
      },
      ...parameters.slice(3),
    ],
    outputs: [
      { id: 'perfect', label: 'Without a slip', unit: '%', decimals: 1 },
      { id: 'slipped', label: 'With a slip', unit: 'people', decimals: 0 },
    ],
    chart: {
      x: 'steps',
      output: 'perfect',
      label: 'Left',
      xLabel: 'Step',
      over: 'range',
      without: 'Unchecked',
    },
    items: [
      {
        id: 'both',
        version: 1,
        objectives: ['m04-o3'],
        prompt: 'Many right, and few slips.',
        hint: 'Which checks?',
        because: 'Both.',
        setting: {
          goal: [
            { output: 'perfect', 'at-least': 85 },
            { output: 'slipped', 'at-most': 120, label: 'Goal: few slips' },
          ],
          fixed: [{ id: 'steps', value: 5 }],
          mistakes: [
            { when: { parameter: 'checked', 'at-least': 20 }, feedback: 'Fewer will do.' },
          ],
          otherwise: 'Not yet.',
          solution: [{ id: 'checked', value: 20 }],
        },
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

/** How often each answer of a scale was given; eleven answers begin with 0, fewer with 1. */
function counted(
  group: string,
  counts: readonly number[],
  sideOf: (value: number) => Parameter['counts'],
): readonly Parameter[] {
  const first = counts.length > 10 ? 0 : 1;
  return counts.map((start, index) => {
    const value = first + index;
    const side = sideOf(value);
    return {
      ...{
        id: `${group}-${value}`,
        label: String(value),
        group,
        min: 0,
        max: 99_999,
        step: 1,
        start,
      },
      ...(side ? { counts: side } : {}),
    };
  });
}

import type { SortTask } from './task.ts';

/** The smallest task, one with disputed cards, and one whose texts and ids try to do harm. */
export const sortExamples: Readonly<Record<string, SortTask>> = {
  smallest: {
    ask: 'Promise or wish?',
    bins: [
      { id: 'promise', name: 'Promise', gist: 'can be checked' },
      { id: 'wish', name: 'Wish', gist: 'cannot be checked' },
    ],
    items: [
      {
        id: 'by-three',
        version: 1,
        objectives: ['m06-o1'],
        text: 'Ready by three.',
        bins: { promise: 'A time and a thing.', wish: 'Look at the clock.' },
        accepted: ['promise'],
        because: 'What can be checked is a promise.',
      },
    ],
  },
  disputed: {
    ask: 'Who is this for the school?',
    bins: [
      {
        id: 'user',
        name: 'User',
        gist: 'is served',
        otherwise: 'Nobody here is in the classroom.',
      },
      { id: 'payer', name: 'Payer', gist: 'pays', otherwise: 'No money changes hands here.' },
      { id: 'colleague', name: 'Colleague', gist: 'works there too' },
    ],
    items: [
      {
        id: 'the-pupil',
        version: 2,
        objectives: ['m01-o1', 'm01-o2'],
        text: 'Xiao Yu does his homework here from four to six.',
        hint: 'Who is in the room?',
        bins: { user: 'He is served.', colleague: 'He works, but not for the school.' },
        accepted: ['user'],
        because: 'Whoever is served is the user.',
      },
      {
        id: 'the-mother',
        version: 1,
        objectives: ['m01-o1'],
        text: 'Ms Lin pays, and reads the report every evening.',
        hint: 'What does she do besides paying?',
        bins: {
          user: 'The report is made for her.',
          payer: 'The fee comes from her.',
          colleague: 'She is not on the payroll.',
        },
        accepted: ['user', 'payer'],
        reasons: [
          { id: 'fee', text: 'She pays the fee.', for: ['payer'], feedback: 'That makes a payer.' },
          { id: 'report', text: 'She uses the report.', for: ['user'], feedback: 'That is use.' },
          { id: 'both', text: 'The service is hers.', for: ['user', 'payer'], feedback: 'Yes.' },
          { id: 'kind', text: 'She is friendly.', for: [], feedback: 'That says nothing.' },
        ],
        because: 'One person can be both; say which you mean.',
      },
      {
        id: 'the-cook',
        version: 1,
        objectives: ['m01-o2'],
        text: 'The kitchen needs the number of lunches by ten.',
        hint: 'Where does the number come from?',
        bins: { colleague: 'An internal customer.' },
        accepted: ['colleague'],
        reasons: [
          { id: 'next', text: 'It is next in line.', for: ['colleague'], feedback: 'Just so.' },
          { id: 'eats', text: 'It eats.', for: [], feedback: 'The children eat.' },
        ],
        because: 'Whoever goes on with your work is your customer.',
      },
    ],
  },
  hostile: {
    ask: '<script>alert(1)</script> “Which?” <b>&amp;</b>',
    bins: [
      {
        id: 'to-string',
        name: 'שלום עולם <img src=x onerror=alert(1)>',
        gist: '</ul></section>',
        otherwise: '{count} {name}',
      },
      {
        id: 'value-of',
        name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
        gist: '🧾🧾🧾 \u200bzero',
        otherwise: '-->',
      },
    ],
    items: [
      {
        id: 'bin',
        version: 1,
        objectives: ['m01-o1'],
        text: 'مرحبا <svg onload=alert(1)> " \' ` {1}',
        hint: '<style>*{display:none}</style>',
        bins: { 'to-string': 'right &lt;' },
        accepted: ['to-string'],
        reasons: [
          { id: 'reason', text: '<input autofocus>', for: ['to-string'], feedback: '<i>' },
          { id: 'bin', text: '   ', for: [], feedback: '\u202Eback' },
        ],
        because: '<!--',
      },
      {
        id: 'is-prototype-of',
        version: 1,
        objectives: ['m01-o1'],
        text: 'W'.repeat(240),
        bins: { 'value-of': '🙂', 'to-string': '🙃' },
        accepted: ['value-of', 'to-string'],
        because: '😀'.repeat(40),
      },
    ],
  },
};

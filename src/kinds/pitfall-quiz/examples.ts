import type { PitfallTask } from './model.ts';

const pitfalls = [
  { id: 'strict', name: 'The stricter the better', gist: 'higher than anyone needs' },
  { id: 'average', name: 'Aim at an average', gist: 'the tail is forgotten' },
  { id: 'none', name: 'No pitfall', gist: 'it stands' },
];

/** A task with an item on each level, one of them sound. */
export const pitfallExamples: Readonly<Record<string, PitfallTask>> = {
  levels: {
    pitfalls,
    items: [
      {
        id: 'queue-mean',
        version: 1,
        level: 1,
        objectives: ['m06-o2'],
        situation: 'Eighteen wait six minutes, two wait forty.',
        standard: 'The average wait is below ten minutes.',
        answer: 'average',
        hint: 'Who waited forty?',
        options: {
          average: 'The mean hides two people.',
          strict: 'Most are well inside.',
          none: 'Two are not.',
        },
        repair: '90 % within ten minutes, none above twenty without a word.',
        because: 'A share and a cap.',
      },
      {
        id: 'three-second-bow',
        version: 3,
        level: 2,
        objectives: ['m06-o2', 'm06-o4'],
        situation: 'Guests want to be noticed; staff are breathless.',
        standard: 'Bow to every guest within three seconds.',
        answer: 'strict',
        hint: 'Who asked for three seconds?',
        options: {
          strict: 'Nobody needs three.',
          average: 'No mean in sight.',
          none: 'Staff cannot keep it up.',
        },
        repair: 'Look up and greet within ten seconds.',
        because: 'The need is to be noticed.',
      },
      {
        id: 'label-check',
        version: 1,
        level: 3,
        objectives: ['m06-o2'],
        situation: 'A label is read aloud by two people; nobody minds the minute.',
        standard: 'Every label is read aloud by two people.',
        answer: 'none',
        hint: 'What would a slip cost?',
        options: { strict: 'The stake is a life.', none: 'Needed, kept, and clear.' },
        because: 'Safety earns a strict line.',
      },
    ],
  },
};

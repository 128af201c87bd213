import { STEPS, type StepId, type StepText, type WorkshopTask } from './task.ts';

const WORD = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(4);

function steps(more: string): Readonly<Record<StepId, StepText>> {
  const texts = STEPS.map((step): [StepId, StepText] => [
    step,
    {
      objectives: ['m06-o1'],
      name: step,
      ask: `What about ${step}? ${more}`,
      help: `Think. ${more}`,
    },
  ]);
  return Object.fromEntries(texts) as Record<StepId, StepText>;
}

/** Tasks that stand for all there can be: the smallest, and one with everything in it. */
export const workshopExamples: Readonly<Record<string, WorkshopTask>> = {
  smallest: {
    steps: steps(''),
    moments: { least: 2, most: 3 },
    truths: 1,
    places: [{ id: 'cafe', version: 1, title: 'Café', text: 'Ten past eight.', promise: 'Soon.' }],
    questions: ['Who pays for it?'],
    rubric: [
      {
        id: 'circle',
        version: 1,
        name: 'Circle',
        levels: [
          { id: 'whole', points: 4, text: 'From before to after' },
          { id: 'begun', points: 0, text: 'Begun at the counter' },
        ],
      },
    ],
    worked: {
      title: 'One',
      text: 'How it was done.',
      standards: [
        {
          moment: 'Arrives',
          says: 'Nobody looked up.',
          factor: 'people',
          standard: { who: 'The clerk', does: 'looks up', by: 'within 10 seconds' },
          seen: '32 of 40',
          changed: 'Calls go elsewhere.',
        },
      ],
    },
  },
  full: {
    bringsFrom: 'service-circle',
    steps: steps(`<script>alert(1)</script> ${WORD} שלום 🧾`),
    moments: { least: 8, most: 12 },
    truths: 3,
    places: [
      {
        id: 'to-string',
        version: 3,
        title: `<b>Bank</b> ${WORD}`,
        text: 'שלום עולם <img src=x onerror=alert(1)>',
        promise: `Never ${WORD}`,
      },
      { id: 'value-of', version: 1, title: 'عيادة', text: 'أعود ربما', promise: '🧾' },
    ],
    questions: ['Is it needed? <i>Really</i>', WORD],
    rubric: [
      {
        id: 'to-string',
        version: 2,
        name: `Circle ${WORD}`,
        levels: [
          { id: 'value-of', points: 4, text: `<script>alert(2)</script> ${WORD}` },
          { id: 'half', points: 2, text: 'Half' },
          { id: 'none', points: 0, text: 'None' },
        ],
      },
      {
        id: 'standards',
        version: 1,
        name: 'Standards',
        levels: [
          { id: 'sound', points: 4, text: 'Sound' },
          { id: 'slogan', points: 0, text: 'Slogans' },
        ],
      },
    ],
    worked: {
      title: `<b>${WORD}</b>`,
      text: 'שלום',
      standards: [
        {
          moment: WORD,
          says: '<img src=x>',
          factor: 'hardware',
          standard: { who: WORD, does: '<b>x</b>' },
          seen: 'א',
          changed: '🧾',
        },
      ],
    },
  },
};

import type { ReflectionTask } from './task.ts';

const WORD = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(4);

/** Tasks that stand for all there can be: the smallest, and one with everything in it. */
export const reflectionExamples: Readonly<Record<string, ReflectionTask>> = {
  smallest: {
    closing: 'Keep it.',
    items: [
      {
        id: 'good-visit',
        version: 1,
        objectives: ['m06-o1'],
        prompt: 'Where were you served well?',
        length: 'short',
      },
    ],
  },
  full: {
    closing: `<script>alert("closing")</script> ${WORD} שלום 🧾`,
    looksBack: 'first-thoughts',
    items: [
      {
        id: 'to-string',
        version: 3,
        objectives: ['m06-o1', 'm06-o2'],
        prompt: `<b>What</b> happened? ${WORD}`,
        help: 'Who said what? שלום עולם <img src=x onerror=alert(1)>',
        starter: '“A good service is …” 🧾 ',
        choices: [
          { id: 'yes', text: 'I would go back' },
          { id: 'no', text: `Never ${WORD}` },
          { id: 'value-of', text: 'أعود ربما' },
        ],
        brings: 'circle',
        length: 'long',
        earlier: ['good-visit', 'gone-by-now'],
      },
      {
        id: 'value-of',
        version: 1,
        objectives: ['m06-o2'],
        prompt: 'Would you tell a friend?',
        choices: [
          { id: 'yes', text: 'Yes' },
          { id: 'no', text: 'No' },
        ],
        length: 'none',
      },
      {
        id: 'in-their-place',
        version: 1,
        objectives: ['m06-o2'],
        prompt: 'What would you have done?',
        starter: 'I would have',
        length: 'short',
      },
    ],
  },
};

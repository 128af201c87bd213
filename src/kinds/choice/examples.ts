import type { ChoiceTask } from './model.ts';

/** Tasks that stand for all there can be: the smallest, and one with everything in it. */
export const choiceExamples: Readonly<Record<string, ChoiceTask>> = {
  smallest: {
    items: [
      {
        id: 'only',
        version: 1,
        objectives: ['m06-o1'],
        multiple: false,
        prompt: 'A guest asks when the room is ready. What do you say?',
        options: [
          {
            id: 'by-three',
            correct: true,
            text: '“By three; I will call you.”',
            feedback: 'A time and an owner.',
          },
          { id: 'soon', correct: false, text: '“Soon.”', feedback: 'A comfort, not an answer.' },
        ],
        because: 'Say what you can do and by when.',
      },
    ],
  },
  full: {
    items: [
      {
        id: 'single',
        version: 2,
        objectives: ['m06-o1', 'm06-o2'],
        multiple: false,
        prompt: 'Which line could two observers judge alike?',
        hint: 'Could you photograph it?',
        options: [
          { id: 'seen', correct: true, text: 'Looks up within 10 s', feedback: 'Observable.' },
          { id: 'warm', correct: false, text: 'Is warm', feedback: 'A judgement.' },
          {
            id: 'attitude',
            correct: false,
            text: 'Has the right attitude',
            feedback: 'Not visible.',
          },
        ],
        because: 'Standards name behaviour.',
      },
      {
        id: 'several',
        version: 1,
        objectives: ['m06-o2'],
        multiple: true,
        prompt: 'Which belong on the card at the counter? <b>&amp;</b> 🧾 שלום \u200bzero',
        options: [
          {
            id: 'limit',
            correct: true,
            text: 'The limit',
            feedback: 'Customers can hold you to it.',
          },
          {
            id: 'remedy',
            correct: true,
            text: 'What happens beyond it',
            feedback: 'The tail is covered.',
          },
          { id: 'rota', correct: false, text: 'The staff rota', feedback: 'Not theirs to know.' },
          { id: 'script', correct: false, text: 'The script', feedback: 'Means, not promise.' },
        ],
        because: 'Publish what customers can use.',
      },
    ],
  },
};

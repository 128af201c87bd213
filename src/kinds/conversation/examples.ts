import type { ConversationTask } from './task.ts';

const trust = { id: 'trust', name: 'Trust', gist: 'Does she believe you?', start: 50, max: 100 };
const longWord = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(3);

/** Tasks that stand for all there can be: the smallest, one that goes round, a hostile one. */
export const conversationExamples: Readonly<Record<string, ConversationTask>> = {
  smallest: {
    gauges: [],
    items: [
      {
        id: 'closed-desk',
        version: 1,
        objectives: ['m06-o1'],
        title: 'The closed desk',
        situation: 'Five to six; the desk closes at six.',
        person: 'A man with a parcel, out of breath',
        start: 'asks',
        nodes: [
          {
            id: 'asks',
            says: 'Are you still open?',
            replies: [
              {
                id: 'yes',
                text: 'Yes, come in.',
                worth: 'good',
                feedback: 'He came for this.',
                to: 'thanks',
              },
              {
                id: 'no',
                text: 'Nearly closed.',
                worth: 'poor',
                feedback: 'Five minutes are five minutes.',
                to: 'goes',
              },
            ],
          },
          {
            id: 'thanks',
            says: 'Thank you!',
            end: { title: 'The parcel is off', outcome: 'good', text: 'He will be back.' },
          },
          {
            id: 'goes',
            says: 'I see.',
            end: { title: 'The parcel stays', outcome: 'poor', text: 'He will not.' },
          },
        ],
      },
    ],
  },
  full: {
    gauges: [
      trust,
      { id: 'budget', name: 'Budget', gist: 'What is left', start: 30, max: 40, unit: '¥' },
    ],
    items: [
      {
        id: 'double-charge',
        version: 2,
        objectives: ['m06-o1', 'm06-o2'],
        title: 'Charged twice',
        situation: 'The bill has one dinner on it twice.',
        person: 'Ms Tan, angry, keeps her voice down',
        start: 'complains',
        nodes: [
          {
            id: 'complains',
            says: 'You charged me twice.',
            manner: 'She puts both slips on the desk.',
            replies: [
              {
                id: 'own-it',
                text: 'That should not have happened. Let me look at both slips.',
                manner: 'You look at her, then at the slips.',
                worth: 'good',
                effects: { trust: 20 },
                feedback: 'You take it on before you know whose fault it is.',
                to: 'waits',
              },
              {
                id: 'policy',
                text: 'Refunds are not made here.',
                worth: 'poor',
                effects: { trust: -40 },
                feedback: 'A rule in the place of an answer.',
                to: 'insists',
              },
              {
                id: 'sorry',
                text: 'I am so very sorry.',
                worth: 'fair',
                effects: { trust: -5 },
                feedback: 'Kind, and nothing follows.',
                to: 'waits',
              },
            ],
          },
          {
            id: 'insists',
            says: 'Then where?',
            replies: [
              {
                id: 'repeat',
                text: 'As I said.',
                worth: 'poor',
                effects: { trust: -40 },
                feedback: 'She heard it the first time.',
                to: 'leaves',
              },
              {
                id: 'start-again',
                text: 'Let me begin again.',
                worth: 'fair',
                effects: { trust: 10 },
                feedback: 'It costs you a turn, not the talk.',
                to: 'complains',
              },
            ],
          },
          {
            id: 'waits',
            says: 'And when do I get it back?',
            replies: [
              {
                id: 'by-when',
                text: 'By six tonight. I put it back now; here is the slip.',
                worth: 'good',
                effects: { trust: 30, budget: -50 },
                feedback: 'Action and time, in her hand.',
                to: 'pleased',
              },
              {
                id: 'soon',
                text: 'As soon as possible.',
                worth: 'fair',
                effects: { trust: -10 },
                feedback: 'She cannot plan with “soon”.',
                to: 'doubts',
              },
            ],
          },
          {
            id: 'pleased',
            says: 'Good.',
            end: { title: 'Paid back by six', outcome: 'good', text: 'She keeps the slip.' },
          },
          {
            id: 'doubts',
            says: 'We shall see.',
            end: { title: 'She will ask again', outcome: 'mixed', text: 'And she does.' },
          },
          {
            id: 'leaves',
            says: 'Goodbye.',
            manner: 'She takes a picture of your badge.',
            end: { title: 'She goes to the bank', outcome: 'poor', text: 'The bank asks you.' },
          },
        ],
      },
      {
        id: 'wrong-desk',
        version: 1,
        objectives: ['m06-o2'],
        title: 'The wrong desk',
        situation: 'Returns are on the third floor.',
        person: 'A boy of ten, shy',
        start: 'asks',
        nodes: [
          {
            id: 'asks',
            says: 'Is this for returns?',
            replies: [
              {
                id: 'walk',
                text: 'Third floor. I will walk you to the lift.',
                worth: 'good',
                effects: { trust: 60 },
                feedback: 'He will not get lost.',
                to: 'smiles',
              },
              {
                id: 'point',
                text: 'Third floor.',
                worth: 'fair',
                feedback: 'Right, and no help.',
                to: 'lost',
              },
            ],
          },
          {
            id: 'smiles',
            says: 'Thanks!',
            end: { title: 'He is there in two minutes', outcome: 'good', text: 'With the box.' },
          },
          {
            id: 'lost',
            says: 'Oh.',
            end: { title: 'He looks for the lift', outcome: 'mixed', text: 'For a while.' },
          },
        ],
      },
    ],
  },
  hostile: {
    gauges: [
      { ...trust, id: 'to-string', name: '<b>Trust</b> & “calm” 🧾', start: 0 },
      { ...trust, id: 'value-of', name: longWord, gist: 'ثقة' },
    ],
    items: [
      {
        id: 'to-string',
        version: 1,
        objectives: ['m06-o1'],
        title: '<script>alert(1)</script>',
        situation: `${longWord} <img src=x onerror=alert(1)>`,
        person: 'مريم 🙂',
        start: 'has-own-property',
        nodes: [
          {
            id: 'has-own-property',
            says: 'لماذا دفعت مرتين؟',
            manner: longWord,
            replies: [
              {
                id: 'value-of',
                text: `</button><b>${longWord}</b>`,
                manner: '🤝👩‍👩‍👧‍👦',
                worth: 'good',
                effects: { 'to-string': -999, 'value-of': 999 },
                feedback: '&lt;i&gt; "quoted" \'and\' `so on`',
                to: 'proto',
              },
              { id: 'proto', text: 'شكرا', worth: 'poor', feedback: longWord, to: 'proto-end' },
            ],
          },
          {
            id: 'proto',
            says: '{name} $name %s',
            end: { title: '<i>done</i>', outcome: 'good', text: longWord },
          },
          {
            id: 'proto-end',
            says: '…',
            end: { title: 'تم', outcome: 'poor', text: '<!-- -->' },
          },
        ],
      },
    ],
  },
};

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
    mirror: { name: 'Later, at the desk', gist: 'What she says to the next person.' },
    debrief: [{ title: 'What made the difference', text: 'A time she could plan with.' }],
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
        stakes: 'a dinner, twice',
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
                mirror: 'She would tell it so, 1.',
                to: 'waits',
              },
              {
                id: 'policy',
                text: 'Refunds are not made here.',
                worth: 'poor',
                effects: { trust: -40 },
                feedback: 'A rule in the place of an answer.',
                mirror: 'She would tell it so, 2.',
                to: 'insists',
              },
              {
                id: 'sorry',
                text: 'I am so very sorry.',
                worth: 'fair',
                effects: { trust: -5 },
                feedback: 'Kind, and nothing follows.',
                mirror: 'She would tell it so, 3.',
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
                mirror: 'She would tell it so, 4.',
                to: 'leaves',
              },
              {
                id: 'start-again',
                text: 'Let me begin again.',
                worth: 'fair',
                effects: { trust: 10 },
                feedback: 'It costs you a turn, not the talk.',
                mirror: 'She would tell it so, 5.',
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
                mirror: 'She would tell it so, 6.',
                to: 'pleased',
              },
              {
                id: 'soon',
                text: 'As soon as possible.',
                worth: 'fair',
                effects: { trust: -10 },
                feedback: 'She cannot plan with “soon”.',
                mirror: 'She would tell it so, 7.',
                to: 'doubts',
              },
            ],
          },
          {
            id: 'pleased',
            says: 'Good.',
            end: {
              title: 'Paid back by six',
              outcome: 'good',
              text: 'She keeps the slip.',
              customer: 'stays',
            },
          },
          {
            id: 'doubts',
            says: 'We shall see.',
            end: {
              title: 'She will ask again',
              outcome: 'mixed',
              text: 'And she does.',
              customer: 'wavers',
            },
          },
          {
            id: 'leaves',
            says: 'Goodbye.',
            manner: 'She takes a picture of your badge.',
            end: {
              title: 'She goes to the bank',
              outcome: 'poor',
              text: 'The bank asks you.',
              customer: 'leaves',
            },
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
                mirror: 'She would tell it so, 8.',
                to: 'smiles',
              },
              {
                id: 'point',
                text: 'Third floor.',
                worth: 'fair',
                feedback: 'Right, and no help.',
                mirror: 'She would tell it so, 9.',
                to: 'lost',
              },
            ],
          },
          {
            id: 'smiles',
            says: 'Thanks!',
            end: {
              title: 'He is there in two minutes',
              outcome: 'good',
              text: 'With the box.',
              customer: 'stays',
            },
          },
          {
            id: 'lost',
            says: 'Oh.',
            end: {
              title: 'He looks for the lift',
              outcome: 'mixed',
              text: 'For a while.',
              customer: 'wavers',
            },
          },
        ],
      },
    ],
  },
  hostile: {
    mirror: { name: '<b>mirror</b>', gist: longWord },
    debrief: [{ title: '<i>then</i>', text: `</dd>${longWord}` }],
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
        stakes: '<u>all</u>',
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
                mirror: '</q><b>مرآة</b>',
                to: 'proto',
              },
              {
                id: 'proto',
                text: 'شكرا',
                worth: 'poor',
                feedback: longWord,
                mirror: longWord,
                to: 'proto-end',
              },
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

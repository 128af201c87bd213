import type { AllocationTask } from './task.ts';

const WORD = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(3);

/** A small plan with all there is to it, and one whose texts and ids do harm. */
export const allocationExamples: Readonly<Record<string, AllocationTask>> = {
  counter: {
    measures: [
      {
        id: 'effort',
        name: 'Effort',
        gist: 'minutes of customers',
        unit: 'min',
        start: 10,
        goal: { 'at-most': 40 },
        top: 200,
        bands: [{ to: 40, name: 'Light' }, { name: 'Heavy' }],
      },
      {
        id: 'trust',
        name: 'Trust',
        gist: 'who would come again',
        unit: '%',
        start: 50,
        goal: { 'at-least': 60 },
        top: 100,
        bands: [{ to: 59, name: 'Thin' }, { name: 'Firm' }],
      },
    ],
    decisions: [
      {
        id: 'server',
        prompt: 'Who serves?',
        options: [
          { id: 'machine', name: 'Machine', gist: 'a screen', each: { effort: 1 } },
          { id: 'bot', name: 'Bot', gist: 'a chat', each: { effort: 2 } },
          { id: 'person', name: 'Person', each: { effort: 4 } },
        ],
      },
      {
        id: 'handover',
        prompt: 'When does the bot hand over?',
        when: ['bot'],
        options: [
          { id: 'never', name: 'Never', feedback: 'And if it is stuck?', each: { effort: 1 } },
          { id: 'stuck', name: 'When it is stuck', feedback: 'It knows its limits.' },
        ],
      },
    ],
    items: [
      {
        id: 'ticket',
        version: 1,
        objectives: ['m14-o2'],
        name: 'Ticket',
        situation: 'Somebody wants a ticket.',
        hint: 'How many steps does it take?',
        times: 10,
        decisions: {
          server: {
            accepted: ['machine', 'bot'],
            options: {
              machine: { feedback: 'Quick.' },
              bot: { feedback: 'It will do.' },
              person: { feedback: 'For a ticket?' },
            },
          },
          handover: { accepted: ['stuck'], options: { never: {}, stuck: {} } },
        },
      },
      {
        id: 'lost-child',
        version: 2,
        objectives: ['m14-o2', 'm14-o1'],
        name: 'Lost child',
        situation: 'A child has lost its mother.',
        times: 1,
        decisions: {
          server: {
            accepted: ['person'],
            options: {
              bot: { effects: { trust: -30 }, feedback: 'It has no hand to hold.' },
              person: { effects: { trust: 20 }, feedback: 'Of course.' },
            },
          },
          handover: {
            accepted: ['stuck'],
            options: { never: {}, stuck: { feedback: 'Is a child stuck at once?' } },
          },
        },
      },
      {
        id: 'thanks-box',
        version: 1,
        objectives: ['m14-o1'],
        name: 'A box for thanks',
        situation: 'Somebody wants to say thank you.',
        times: 2,
        decisions: {
          server: {
            accepted: ['machine'],
            options: {
              machine: { feedback: 'At any hour.' },
              person: { feedback: 'They would rather not be watched.' },
            },
          },
        },
      },
    ],
    settings: [
      {
        id: 'says-so',
        version: 1,
        objectives: ['m14-o2'],
        name: 'Disclosure',
        prompt: 'Does the bot say what it is?',
        hint: 'What if they find out?',
        accepted: ['yes'],
        options: [
          { id: 'yes', name: 'Yes', feedback: 'They know.', effects: { trust: 5 } },
          { id: 'no', name: 'No', gist: 'it has a face', feedback: 'They will find out.' },
        ],
      },
    ],
    whole: { id: 'whole', version: 1, objectives: ['m14-o2'], name: 'The whole plan' },
    letters: [
      {
        id: 'mother',
        tone: 'complaint',
        name: 'A mother',
        intro: 'Dear all,',
        paragraphs: [
          {
            id: 'bot-for-a-child',
            when: [{ of: ['lost-child'], decision: 'server', is: ['bot'] }],
            text: 'My child talked to a screen.',
          },
          {
            id: 'a-face',
            when: [
              { of: ['says-so'], is: ['no'] },
              { of: ['ticket', 'lost-child'], decision: 'server', is: ['bot'], least: 1 },
            ],
            about: 'says-so',
            text: 'It had a face.',
            effects: { trust: -20 },
          },
        ],
        closing: 'Never again.',
      },
      {
        id: 'father',
        tone: 'thanks',
        name: 'A father',
        intro: 'Dear all,',
        paragraphs: [{ id: 'found', when: [], about: 'lost-child', text: 'She was found.' }],
        closing: 'Thank you.',
      },
    ],
    because: 'What hurts goes to people.',
  },
  hostile: {
    measures: [
      {
        id: 'value-of',
        name: `<b>${WORD}</b>`,
        gist: 'שלום <script>alert(1)</script>',
        unit: '¥',
        start: -1200000,
        goal: { 'at-most': 5 },
        top: 1,
        bands: [{ to: 0, name: '</dd>🙂' }, { name: WORD }],
      },
    ],
    decisions: [
      {
        id: 'to-string',
        prompt: '<img src=x onerror=alert(1)>',
        options: [
          { id: 'value-of', name: WORD, gist: 'قاعدة' },
          {
            id: 'has-own-property',
            name: '"><script>alert(2)</script>',
            each: { 'value-of': 1e6 },
          },
        ],
      },
      {
        id: 'is-prototype-of',
        prompt: WORD,
        when: ['has-own-property'],
        options: [
          { id: 'to-string', name: '🧾', feedback: '</p>' },
          { id: 'value-of', name: 'لا', feedback: WORD },
        ],
      },
    ],
    items: [
      {
        id: 'to-string',
        version: 1,
        objectives: ['m14-o2'],
        name: '<i>name</i>',
        situation: `${WORD} <script>alert(3)</script>`,
        hint: '<b>',
        times: 1.5,
        decisions: {
          'to-string': {
            accepted: ['value-of'],
            options: {
              'value-of': { feedback: '"' },
              'has-own-property': { feedback: WORD, effects: { 'value-of': 0.4 } },
            },
          },
          'is-prototype-of': {
            accepted: ['value-of'],
            options: { 'to-string': {}, 'value-of': { effects: { 'value-of': 9e6 } } },
          },
        },
      },
      {
        id: 'value-of',
        version: 7,
        objectives: ['m14-o2'],
        name: WORD,
        situation: 'أين؟',
        times: 0,
        decisions: {
          'to-string': {
            accepted: ['has-own-property'],
            options: { 'value-of': { feedback: '<' }, 'has-own-property': { feedback: '>' } },
          },
        },
      },
    ],
    settings: [],
    whole: { id: 'whole', version: 1, objectives: ['m14-o2'], name: '<u>whole</u>' },
    letters: [
      {
        id: 'has-own-property',
        tone: 'report',
        name: '<script>',
        intro: '',
        paragraphs: [
          {
            id: 'to-string',
            when: [
              { of: ['to-string', 'value-of'], decision: 'to-string', is: ['value-of'], least: 2 },
            ],
            text: WORD,
          },
        ],
        closing: '</article>',
      },
    ],
    because: '<script>alert(4)</script>',
  },
};

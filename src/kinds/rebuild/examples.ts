import type { RebuildTask, Tile } from './task.ts';

const right = (id: string, text: string): Tile => ({
  id,
  text,
  correct: true,
  feedback: `That is on file: ${text}.`,
});
const wrong = (id: string, text: string): Tile => ({
  id,
  text,
  correct: false,
  feedback: `Nobody has that on file: ${text}.`,
});

/** Claims with a verdict, phrases without one, and texts that mean harm. */
export const rebuildExamples: Readonly<Record<string, RebuildTask>> = {
  claims: {
    verdicts: {
      ask: 'How does the claim stand?',
      options: [
        { id: 'supported', name: 'Supported', gist: 'found, and it says this' },
        { id: 'distorted', name: 'Distorted', gist: 'found, and it says something else' },
        { id: 'folklore', name: 'Folklore', gist: 'nobody is named' },
      ],
    },
    slots: [
      { id: 'who', name: 'Who' },
      { id: 'when', name: 'When' },
      { id: 'what', name: 'Of what' },
    ],
    own: {
      ask: 'Say it in your own words',
      checks: [
        { id: 'names-owner', text: 'It says who found it.' },
        { id: 'says-when', text: 'It says when.' },
      ],
    },
    items: [
      {
        id: 'ferry-complaints',
        version: 1,
        level: 1,
        objectives: ['m02-o2'],
        situation: 'On a slide at a trade fair.',
        statement: 'Nine in ten guests never complain.',
        record: 'A survey of one ferry line, 1988: six in ten did not complain on board.',
        hint: 'Whose guests?',
        verdict: 'distorted',
        verdicts: {
          supported: 'The file says six.',
          distorted: 'Number and scope have changed.',
          folklore: 'There is a survey.',
        },
        sentence: '{who} found in {when} that six in ten {what} did not complain.',
        slots: {
          who: [right('ferry-line', 'A ferry line'), wrong('experts', 'Experts')],
          when: [right('year', '1988'), wrong('recently', 'recent years')],
          what: [
            right('its-guests', 'of its guests'),
            right('on-board', 'of those on board'),
            wrong('all-guests', 'of all guests'),
          ],
        },
        because: 'A number without an owner belongs to nobody.',
      },
      {
        id: 'mill-ledger',
        version: 2,
        level: 2,
        objectives: ['m02-o2', 'm02-o4'],
        statement: 'Last year every second member of the Mill gym left.',
        hint: 'What does the ledger say?',
        verdict: 'supported',
        verdicts: {
          supported: 'The ledger says so.',
          distorted: 'Nothing has changed on the way.',
          folklore: 'The ledger is there to read.',
        },
        sentence: 'In {when}, {who} lost every second member.',
        slots: {
          who: [right('mill', 'the Mill'), wrong('gyms', 'gyms')],
          when: [right('2024', '2024'), wrong('some-years', 'some years')],
        },
        because: 'Its own ledger is the best source a firm has.',
      },
    ],
  },
  phrases: {
    slots: [
      { id: 'own', name: 'Own it' },
      { id: 'can', name: 'What I can do' },
    ],
    items: [
      {
        id: 'not-my-job',
        version: 1,
        level: 1,
        objectives: ['m07-o1'],
        statement: 'That is not my department.',
        hint: '',
        sentence: '{own}; {can}.',
        slots: {
          own: [
            right('mine', 'This is mine now'),
            wrong('theirs', 'They should have told you'),
            wrong('sorry', 'So sorry, so sorry'),
          ],
          can: [right('bring', 'I will bring you there'), wrong('ask', 'you could ask around')],
        },
        because: 'Whoever is asked owns the question.',
      },
    ],
  },
  hostile: {
    verdicts: {
      ask: '<script>alert("ask")</script>',
      options: [
        { id: 'to-string', name: '</fieldset><b>بسيط</b>', gist: '&lt;i&gt;' },
        { id: 'value-of', name: 'Donaudampfschifffahrtsgesellschaft'.repeat(5), gist: '👩‍👩‍👧‍👦' },
      ],
    },
    slots: [
      { id: 'has-own-property', name: '<img src=x onerror=alert(1)>' },
      { id: 'length', name: 'اسم طويل' },
    ],
    own: { ask: '"><textarea>', checks: [{ id: 'prototype', text: '</label><script>' }] },
    items: [
      {
        id: 'is-prototype-of',
        version: 7,
        level: 3,
        objectives: ['m07-o1'],
        situation: '<style>*{display:none}</style>',
        statement: 'السلام عليكم: $& {0} {{x}}',
        record: '🚂'.repeat(80),
        hint: '<b>?</b>',
        verdict: 'to-string',
        verdicts: { 'to-string': '$1', 'value-of': '</p>' },
        sentence: '<i>{length}</i> $& {has-own-property}',
        slots: {
          'has-own-property': [right('key', '{length}'), wrong('at', '$`')],
          length: [right('map', '</blockquote>'), wrong('name', 'ل'.repeat(200))],
        },
        because: '<!-- ',
      },
    ],
  },
};

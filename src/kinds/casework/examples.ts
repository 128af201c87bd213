import type { CaseworkTask } from './task.ts';

const causeMarks = [
  { id: 'root-cause', name: 'Root cause', gist: 'without it the trouble would stop' },
  { id: 'symptom', name: 'Symptom', gist: 'what is seen of it' },
  { id: 'unsupported', name: 'Not supported', gist: 'nothing on file says so' },
];

const yesNo = [
  { id: 'yes', name: 'Yes' },
  { id: 'no', name: 'No' },
];

/** An investigation, tickets that fill a picture, a test in rows, and texts and ids that do harm. */
export const caseworkExamples: Readonly<Record<string, CaseworkTask>> = {
  investigation: {
    stages: [
      {
        id: 'diagnosis',
        name: 'Diagnosis',
        asks: [
          {
            id: 'diagnosis',
            prompt: 'Which gap is it?',
            options: [
              { id: 'listening', name: 'Gap 1: listening', gist: 'nobody knows what is expected' },
              { id: 'doing', name: 'Gap 3: doing', gist: 'the standard stands, and is not kept' },
              { id: 'saying', name: 'Gap 4: saying', gist: 'more is said than done' },
            ],
          },
        ],
      },
      { id: 'causes', name: 'Causes', prompt: 'What is each of these?', marks: causeMarks },
      { id: 'options', name: 'Options', prompt: 'On which cause does each act?' },
      { id: 'cure', name: 'Cure', prompt: 'What would you do first?' },
    ],
    items: [
      {
        id: 'blue-harbour',
        version: 1,
        objectives: ['m03-o3'],
        title: 'The bill at the Blue Harbour',
        situation: 'Every tenth bill at check-out has a mistake in it.',
        hint: 'Is there a rule?',
        least: 2,
        clues: [
          { id: 'rule', source: 'The rule', finding: 'Post within the hour.', telling: true },
          { id: 'log', source: 'The log', finding: 'Half are posted at night.', telling: true },
          { id: 'lobby', source: 'The lobby', finding: 'The plants were watered.' },
        ],
        stages: {
          diagnosis: {
            asks: {
              diagnosis: {
                accepted: ['doing'],
                feedback: {
                  listening: 'Do they not know what guests want?',
                  doing: 'Right: the rule is there, and is not kept.',
                  saying: 'What was promised to whom?',
                },
              },
            },
          },
          causes: {
            each: [
              {
                id: 'late-posting',
                text: 'Bar bills are posted late',
                accepted: ['root-cause'],
                feedback: {
                  'root-cause': 'The log shows it.',
                  symptom: 'What would it be the sign of?',
                  unsupported: 'Look at the log.',
                },
              },
              {
                id: 'angry-guests',
                text: 'Guests are angry at the desk',
                accepted: ['symptom'],
                feedback: {
                  'root-cause': 'Would bills be right if they smiled?',
                  symptom: 'That is where it shows.',
                  unsupported: 'They are seen every day.',
                },
              },
              {
                id: 'no-owner',
                text: 'Nobody looks at the rule',
                accepted: ['root-cause'],
                feedback: {
                  'root-cause': 'So nobody misses it.',
                  symptom: 'Of what?',
                  unsupported: 'Half are late, and nobody said a word.',
                },
              },
            ],
          },
          options: {
            marks: [
              { id: 'late', name: 'Late posting' },
              { id: 'owner', name: 'No owner' },
              { id: 'only-symptom', name: 'Only the symptom' },
            ],
            each: [
              {
                id: 'a-step',
                text: 'Make posting a step of pouring',
                accepted: ['late', 'owner'],
                feedback: {
                  late: 'It cannot be late any more.',
                  owner: 'Whoever pours, owns it.',
                  'only-symptom': 'It goes deeper than that.',
                },
              },
              {
                id: 'apology',
                text: 'A card that says sorry',
                accepted: ['only-symptom'],
                feedback: {
                  late: 'Will the bill be right?',
                  owner: 'Whose card is it?',
                  'only-symptom': 'The bill is as wrong as before.',
                },
              },
            ],
          },
          cure: {
            options: [
              { id: 'survey', text: 'Ask guests', correct: false, feedback: 'They said.' },
              {
                id: 'step',
                text: 'Make it a step',
                correct: true,
                feedback: 'Nobody can skip it.',
                later: 'Four weeks later: two bills in a hundred.',
              },
              { id: 'shift', text: 'Check each shift', correct: true, feedback: 'That works.' },
              {
                id: 'plants',
                text: 'More plants',
                correct: false,
                feedback: 'Pretty.',
                later: 'Four weeks later: a jungle.',
              },
            ],
          },
        },
        because: 'A standard nobody keeps is a gap of performance.',
      },
      {
        id: 'the-poster',
        version: 2,
        objectives: ['m03-o3', 'm03-o1'],
        title: 'The poster',
        situation: 'The poster says “never a queue”.',
        least: 1,
        clues: [
          { id: 'poster', source: 'The poster', finding: 'Drawn by an agency.', telling: true },
          { id: 'queue', source: 'The queue', finding: 'Five minutes, as the standard says.' },
        ],
        stages: {
          diagnosis: {
            asks: {
              diagnosis: {
                accepted: ['saying'],
                feedback: {
                  listening: 'They did listen.',
                  doing: 'What does the standard say?',
                  saying: 'Right: it promises more than is done.',
                },
              },
            },
          },
          cure: {
            options: [
              { id: 'reword', text: 'Other words', correct: true, feedback: 'Now it is true.' },
              { id: 'drill', text: 'Drill the staff', correct: false, feedback: 'In what?' },
              { id: 'bigger', text: 'A bigger one', correct: false, feedback: 'A bigger promise.' },
            ],
          },
        },
        because: 'Say what you do.',
      },
    ],
  },
  tickets: {
    stages: [
      {
        id: 'place',
        name: 'Placing',
        asks: [
          { id: 'thing', prompt: 'Is it the right thing?', options: yesNo },
          { id: 'way', prompt: 'Is it done the right way?', options: yesNo },
        ],
      },
      {
        id: 'decide',
        name: 'Decision',
        asks: [
          {
            id: 'decide',
            prompt: 'What now?',
            options: [
              { id: 'stop', name: 'Stop' },
              { id: 'fix', name: 'Fix' },
              { id: 'keep', name: 'Keep' },
            ],
          },
        ],
      },
      {
        id: 'test',
        name: 'Test',
        asks: ['one', 'two', 'three', 'four', 'five'].map((id) => ({
          id,
          prompt: `Question ${id}`,
          options: yesNo,
        })),
      },
    ],
    matrix: { across: 'thing', down: 'way' },
    items: [
      {
        id: 'greeting',
        version: 1,
        objectives: ['m12-o1'],
        title: 'The long greeting',
        situation: 'Forty words before a guest may speak.',
        stages: {
          place: {
            asks: {
              thing: { accepted: ['yes'], feedback: { yes: 'It is.', no: 'Who would miss it?' } },
              way: { accepted: ['no'], feedback: { yes: 'Forty words?', no: 'It is too long.' } },
            },
          },
          decide: {
            asks: {
              decide: {
                accepted: ['fix'],
                feedback: { stop: 'And say nothing?', fix: 'Four words.', keep: 'All forty?' },
              },
            },
          },
        },
        because: 'A right thing done wrong is to be mended.',
      },
      {
        id: 'goal',
        version: 1,
        objectives: ['m12-o2'],
        title: 'The goal',
        situation: 'Be the best by next year.',
        hint: 'Best at what?',
        stages: {
          test: {
            asks: Object.fromEntries(
              ['one', 'two', 'three', 'four', 'five'].map((id, index) => [
                id,
                {
                  accepted: [index % 2 ? 'yes' : 'no'],
                  feedback: { yes: `About ${id}: yes.`, no: `About ${id}: no.` },
                },
              ]),
            ),
          },
        },
        because: 'A goal says what, how much and by when.',
      },
    ],
  },
  hostile: {
    reference: { name: '<b>rules</b>', lines: ['</li><script>alert(2)</script>', 'قاعدة 🙂'] },
    stages: [
      {
        id: 'to-string',
        name: '</summary><script>alert(1)</script>',
        asks: [
          {
            id: 'value-of',
            prompt: '<script>alert(1)</script>?',
            options: [
              { id: 'to-string', name: 'שלום <img src=x onerror=alert(1)>', gist: '</ul>' },
              { id: 'value-of', name: 'Ü'.repeat(120), gist: '🧾 \u200bzero' },
            ],
          },
        ],
      },
      { id: 'has-own-property', name: '</h4>', prompt: '</fieldset> “{count}”' },
      { id: 'is-prototype-of', name: '{stages}', prompt: '<b>', marks: causeMarks },
    ],
    items: [
      {
        id: 'to-string',
        version: 1,
        objectives: ['m03-o3'],
        title: 'مرحبا {number} <b>&amp;</b>',
        situation: 'W'.repeat(240),
        hint: '<style>*{display:none}</style>',
        least: 2,
        clues: [
          { id: 'value-of', source: '<input autofocus>', finding: '<!--', telling: true },
          { id: 'is-prototype-of', source: '-->', finding: '\u202Eback' },
        ],
        stages: {
          'to-string': {
            asks: {
              'value-of': {
                accepted: ['value-of'],
                feedback: { 'to-string': '{source}', 'value-of': '<i>' },
              },
            },
          },
          'has-own-property': {
            options: [
              { id: 'to-string', text: '   .', correct: false, feedback: ']]>', later: '</p>' },
              { id: 'value-of', text: '😀'.repeat(60), correct: true, feedback: '"' },
              { id: 'symptom', text: "'", correct: false, feedback: '`', later: '<!--' },
            ],
          },
          'is-prototype-of': {
            each: ['to-string', 'symptom'].map((id) => ({
              id,
              text: 'ẞ'.repeat(90),
              accepted: ['symptom'],
              feedback: { 'root-cause': '<hr>', symptom: '{ask}', unsupported: '</li>' },
            })),
          },
        },
        because: '</script>',
      },
    ],
  },
};

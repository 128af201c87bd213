import type { DiagnosisTask } from './task.ts';

const diagnoses = [
  { id: 'listening', name: 'Gap 1: listening', gist: 'nobody knows what is expected' },
  { id: 'doing', name: 'Gap 3: doing', gist: 'the standard stands, and is not kept' },
  { id: 'saying', name: 'Gap 4: saying', gist: 'more is said than done' },
];

/** Two cases with clues that decide them, and one whose texts and ids try to do harm. */
export const diagnosisExamples: Readonly<Record<string, DiagnosisTask>> = {
  gaps: {
    ask: 'Which gap is it?',
    cureAsk: 'What would you do first?',
    diagnoses,
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
        answer: 'doing',
        diagnoses: {
          listening: 'Do they not know what guests want?',
          doing: 'Right: the rule is there, and is not kept.',
          saying: 'What was promised to whom?',
        },
        cures: [
          {
            id: 'survey',
            text: 'Ask guests',
            correct: false,
            feedback: 'They said.',
            fits: 'listening',
          },
          { id: 'step', text: 'Make it a step', correct: true, feedback: 'Nobody can skip it.' },
          { id: 'shift', text: 'Check each shift', correct: true, feedback: 'That works, too.' },
          { id: 'plants', text: 'More plants', correct: false, feedback: 'Pretty.' },
        ],
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
        answer: 'saying',
        diagnoses: {
          listening: 'They did listen.',
          doing: 'What does the standard say?',
          saying: 'Right: it promises more than is done.',
        },
        cures: [
          { id: 'reword', text: 'Change the words', correct: true, feedback: 'Now it is true.' },
          {
            id: 'drill',
            text: 'Drill the staff',
            correct: false,
            feedback: 'In what?',
            fits: 'doing',
          },
          { id: 'bigger', text: 'A bigger poster', correct: false, feedback: 'A bigger promise.' },
        ],
        because: 'Say what you do.',
      },
    ],
  },
  hostile: {
    ask: '<script>alert(1)</script>?',
    cureAsk: '</fieldset> “{count}”',
    diagnoses: [
      { id: 'to-string', name: 'שלום <img src=x onerror=alert(1)>', gist: '</ul>' },
      { id: 'value-of', name: 'Ü'.repeat(120), gist: '🧾 \u200bzero' },
    ],
    items: [
      {
        id: 'diagnosis',
        version: 1,
        objectives: ['m03-o3'],
        title: 'مرحبا {number} <b>&amp;</b>',
        situation: 'W'.repeat(240),
        hint: '<style>*{display:none}</style>',
        least: 2,
        clues: [
          { id: 'cure', source: '<input autofocus>', finding: '<!--', telling: true },
          { id: 'is-prototype-of', source: '-->', finding: '\u202Eback' },
        ],
        answer: 'value-of',
        diagnoses: { 'to-string': '{source}', 'value-of': '<i>' },
        cures: [
          { id: 'diagnosis', text: '   .', correct: false, feedback: ']]>', fits: 'to-string' },
          { id: 'to-string', text: '😀'.repeat(60), correct: true, feedback: '"' },
          { id: 'cure', text: "'", correct: false, feedback: '`' },
        ],
        because: '</script>',
      },
    ],
  },
};

import { describe, expect, test } from 'vitest';
import { complaint } from '../../helpers/project.ts';

const FILE = 'content/exercises/claims.yaml';
const BOTH = '{ zh: 甲, en: A }';
const OTHER = '{ zh: 乙, en: B }';
const RIGHT = `kind: rebuild
module: m06
title: ${BOTH}
intro: ${BOTH}
minutes: 5
verdicts:
  ask: ${BOTH}
  options:
    - { id: supported, name: ${BOTH}, gist: ${BOTH} }
    - { id: folklore, name: ${BOTH}, gist: ${BOTH} }
slots:
  - { id: who, name: ${BOTH} }
  - { id: when, name: ${BOTH} }
own:
  ask: ${BOTH}
  checks:
    - { id: names-owner, text: ${BOTH} }
items:
  - id: five-percent
    version: 1
    level: 1
    objectives: [m06-o1]
    statement: ${BOTH}
    hint: ${BOTH}
    verdict: folklore
    verdicts: { supported: ${BOTH}, folklore: ${BOTH} }
    sentence: { zh: '{when}{who}说', en: '{who} said in {when}' }
    slots:
      who:
        - { id: author, text: ${BOTH}, correct: true, feedback: ${BOTH} }
        - { id: nobody, text: ${OTHER}, correct: false, feedback: ${BOTH} }
      when:
        - { id: year, text: ${BOTH}, correct: true, feedback: ${BOTH} }
        - { id: never, text: ${OTHER}, correct: false, feedback: ${BOTH} }
    because: ${BOTH}
`;

/** What the author is told with `from` written as `to`. */
function said(from: string, to: string): Promise<string> {
  const content = RIGHT.replace(from, to);
  if (content === RIGHT) throw new Error(`There is no ${from} to be written otherwise.`);
  return complaint({ file: FILE, to: content });
}

test('a sound file is taken as it is', async () => {
  expect(await complaint({ file: FILE, to: RIGHT })).toBe('');
});

describe('an author is told', () => {
  const cases = [
    [
      'that a slot is missing in a sentence',
      "'{when}{who}说'",
      "'{who}说'",
      'items[0].sentence.zh',
    ],
    ['that a slot stands there twice', '{who} said', '{who} {who} said', 'items[0].sentence.en'],
    ['that a slot has no tiles', '{who} said', '{who} {why} said', 'items[0].sentence.en'],
    [
      'that no tile is right',
      'author, text: { zh: 甲, en: A }, correct: true',
      `author, text: ${BOTH}, correct: false`,
      'items[0].slots.who',
    ],
    ['that no tile is wrong', 'correct: false', 'correct: true', 'items[0].slots.who'],
    ['that two tiles say the same', OTHER, '{ zh: 乙, en: A }', 'items[0].slots.who[1].text.en'],
    ['that two tiles have one id', 'id: nobody', 'id: author', 'items[0].slots.who[1].id'],
    ['that a slot is not named', '      when:\n', '      where:\n', 'items[0].slots.where'],
    ['that the verdict is none of them', 'verdict: folklore', 'verdict: fable', 'items[0].verdict'],
    ['that there is no verdict', '    verdict: folklore\n', '', 'items[0].verdict'],
    ['that a verdict has no feedback', `supported: ${BOTH}, `, '', 'items[0].verdicts'],
    [
      'that feedback is on no verdict',
      'verdicts: { supported',
      'verdicts: { fable: { zh: 甲, en: A }, supported',
      'items[0].verdicts.fable',
    ],
    ['that an id is taken', '{ id: when, name', '{ id: verdict, name', 'slots[1].id'],
  ] as const;
  test.each(cases)('%s', async (_, from, to, field) => {
    expect(await said(from, to)).toContain(`${FILE} › ${field}\n`);
  });

  test('that there is nothing to judge', async () => {
    const verdicts = RIGHT.slice(RIGHT.indexOf('verdicts:\n'), RIGHT.indexOf('slots:\n'));
    expect(await said(verdicts, '')).toContain(`${FILE} › items[0].verdict\n`);
  });
});

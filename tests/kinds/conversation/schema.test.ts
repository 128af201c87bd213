import { describe, expect, test } from 'vitest';
import { complaint } from '../../helpers/project.ts';

const FILE = 'content/exercises/talks.yaml';
const BOTH = '{ zh: 甲, en: A }';
const reply = (id: string, to: string, worth = 'good', more = '') =>
  `{ id: ${id}, text: ${BOTH}, worth: ${worth}, feedback: ${BOTH}, to: ${to}${more} }`;
const node = (id: string, ...replies: readonly string[]) =>
  `      - { id: ${id}, says: ${BOTH}, replies: [${replies.join(', ')}] }\n`;
const end = (id: string, outcome: string, title = id) =>
  `      - { id: ${id}, says: ${BOTH}, end: { title: { zh: ${title}, en: ${title} }, outcome: ${outcome}, text: ${BOTH} } }\n`;

/** What the author is told about one talk with these nodes. */
function said(...nodes: readonly string[]): Promise<string> {
  const to = `kind: conversation
module: m06
title: ${BOTH}
intro: ${BOTH}
minutes: 5
gauges:
  - { id: trust, name: ${BOTH}, gist: ${BOTH}, start: 50 }
items:
  - id: slips
    version: 1
    objectives: [m06-o1]
    title: ${BOTH}
    situation: ${BOTH}
    person: ${BOTH}
    start: first
    nodes:
${nodes.join('')}`;
  const page = (language: string) => ({
    file: `content/docs/${language}/index.mdx`,
    from: '<Exercise id="check" />',
    to: '<Exercise id="check" />\n\n<Exercise id="talks" />',
  });
  return complaint({ file: FILE, to }, page('zh'), page('en'));
}

const first = node('first', reply('well', 'good-end'), reply('badly', 'bad-end', 'poor'));
const ends = end('good-end', 'good') + end('bad-end', 'poor');

test('a sound talk is taken', async () => {
  expect(await said(first, ends)).toBe('');
  const effects = ', effects: { trust: -5 }';
  expect(
    await said(
      node('first', reply('a', 'good-end', 'fair', effects), reply('b', 'bad-end', 'poor')),
      ends,
    ),
  ).toBe('');
});

describe('the author hears about', () => {
  const good = reply('well', 'good-end');
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    [
      'a reply that leads nowhere',
      [node('first', good, reply('lost', 'nowhere')), ends],
      '"nowhere" is none',
    ],
    [
      'a node nothing leads to',
      [first, node('island', good, reply('b', 'bad-end')), ends],
      'leads to the node "island"',
    ],
    [
      'a node with neither replies nor an end',
      [first, ends, `      - { id: mute, says: ${BOTH} }\n`],
      'stop dead',
    ],
    [
      'an end that is still a question',
      [first, ends.replace('end: {', `replies: [${good}, ${reply('b', 'bad-end')}], end: {`)],
      'still asks for a reply',
    ],
    [
      'a circle without a way out',
      [
        node('first', good, reply('badly', 'bad-end', 'poor'), reply('round', 'round-one')),
        node('round-one', reply('on', 'round-two'), reply('more', 'round-two')),
        node('round-two', reply('back', 'round-one'), reply('same', 'round-one')),
        ends,
      ],
      'a way from the node "round-two" to an end',
    ],
    [
      'a node where every reply is poor',
      [node('first', reply('a', 'good-end', 'poor'), reply('b', 'bad-end', 'poor')), ends],
      'there must be a decent way on',
    ],
    [
      'a gauge there is none of',
      [
        node(
          'first',
          reply('a', 'good-end', 'good', ', effects: { joy: 5 }'),
          reply('b', 'bad-end'),
        ),
        ends,
      ],
      'an id from "gauges" (trust)',
    ],
    ['a reply without feedback', [first.replace(`feedback: ${BOTH}, `, ''), ends], 'feedback'],
    [
      'ends that are all bad',
      [first, ends.replace('outcome: good', 'outcome: mixed')],
      '"outcome: good"',
    ],
    [
      'ends that are all good',
      [first, ends.replace('outcome: poor', 'outcome: good')],
      'another outcome',
    ],
    [
      'two ends with one title',
      [first, end('good-end', 'good', 'over') + end('bad-end', 'poor', 'over')],
      'a title of its own',
    ],
    [
      'a mirror where the exercise has none',
      [first.replace('to: bad-end', `mirror: ${BOTH}, to: bad-end`), ends],
      'no "mirror" here',
    ],
    [
      'ends of which only one says whether the customer stays',
      [first, ends.replace('outcome: good', 'outcome: good, customer: stays')],
      'as another end names it',
    ],
    ['the same node twice', [first, first, ends], '"first" is used above'],
    [
      'a talk that begins with its end',
      [end('first', 'good'), end('bad-end', 'poor')],
      'the talk would end with',
    ],
    ['a talk nobody has the patience for', [...long(31), ends], 'one has 31'],
  ];
  test.each(cases)('%s', async (_, nodes, words) => {
    expect(await said(...nodes)).toContain(words);
  });

  test('nothing where the longest way has 30 replies, circles gone through once', async () => {
    expect(await said(...long(30), ends)).toBe('');
    const circle = long(30).map((one, index) =>
      index === 9 ? one.replace('to: turn-11', 'to: first') : one,
    );
    expect(await said(...circle, ends)).toBe('');
  });
});

/** A talk of `count` turns in a row, each of which can also end badly. */
function long(count: number): readonly string[] {
  const name = (turn: number) => (turn === 1 ? 'first' : `turn-${turn}`);
  return Array.from({ length: count }, (_, index) => {
    const next = index + 1 === count ? 'good-end' : name(index + 2);
    return node(
      name(index + 1),
      reply('on', next),
      reply('too', next, 'fair'),
      reply('stop', 'bad-end', 'poor'),
    );
  });
}

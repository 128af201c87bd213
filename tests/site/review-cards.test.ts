import { describe, expect, test } from 'vitest';
import type { Line, Tried } from '../../src/core/kind.ts';
import { USUAL } from '../../src/core/review/deck.ts';
import type { OwnWork } from '../../src/site/own-works.ts';
import { allCards, chosenCards, namesOf, type TermText } from '../../src/site/review/cards.ts';

const term: TermText = {
  id: 'cap',
  module: 'm06',
  term: 'cap',
  definition: 'at most',
  also: ['upper limit'],
  other: '上限',
  otherAlso: ['最长时限'],
};

const tried = (answer: string, part: Partial<Tried> = {}): Tried => ({
  answer,
  right: false,
  comment: `on ${answer}`,
  ...part,
});

const work = (line: Partial<Line>, kind = 'choice'): OwnWork =>
  ({
    kind: { name: kind },
    exercise: { id: 'one', module: 'm04', title: { zh: '一', en: 'One' } },
    lines: [{ item: 'q', prompt: 'Which?', answer: '', ...line }],
  }) as unknown as OwnWork;

const slips = (line: Partial<Line>, kind?: string) => allCards([], [work(line, kind)], 'en');

describe('own mistakes', () => {
  const right = tried('B', { right: true });

  test('wrong, then right: the answer found, and what was mixed up, each once', () => {
    const tries = [tried('A'), tried('C'), tried('A'), right];
    const [card, ...more] = slips({ answer: 'B', verdict: 'partly', tries });
    expect(more).toEqual([]);
    expect(card).toMatchObject({
      id: 'slip:one:q',
      title: 'One',
      prompt: 'Which?',
      answer: 'B',
      comment: 'on B',
      wrong: [{ answer: 'A', comment: 'on A' }, { answer: 'C' }],
    });
  });

  test.each<[string, Partial<Line>, string?]>([
    ['right at once', { answer: 'B', verdict: 'right', tries: [right] }],
    ['still wrong', { answer: 'A', verdict: 'wrong', tries: [tried('A')] }],
    ['something still open', { verdict: 'partly', tries: [tried('A'), right], unfinished: true }],
    ['too little, not wrong', { verdict: 'partly', tries: [tried('A', { short: true }), right] }],
    ['nothing told', { answer: 'B' }],
    ['a talk', { answer: 'B', verdict: 'partly', tries: [tried('A'), right] }, 'conversation'],
  ])('%s: no card', (_, line, kind) => {
    expect(slips(line, kind)).toEqual([]);
  });
});

test('new cards come by turns: a mistake, a term, and mistakes of each exercise in turn', () => {
  const wrong = { verdict: 'partly', tries: [tried('A'), tried('B', { right: true })] } as const;
  const one = work(wrong);
  const two = { ...one, exercise: { ...one.exercise, id: 'two' } };
  const more = {
    ...one,
    lines: ['q', 'r'].flatMap((item) => one.lines.map((line) => ({ ...line, item }))),
  };
  expect(allCards([term], [more, two], 'en').map(({ id }) => id)).toEqual([
    'slip:one:q',
    'term:cap:define',
    'slip:two:q',
    'term:cap:name',
    'slip:one:r',
    'term:cap:translate',
  ]);
});

describe('which cards take part', () => {
  const cards = allCards(
    [term, { ...term, id: 'rater', module: 'm03' }],
    [work({ verdict: 'partly', tries: [tried('A'), tried('B', { right: true })] })],
    'en',
  );
  const ids = (part: Partial<typeof USUAL>, begun: readonly string[] = []) =>
    chosenCards(cards, { ...USUAL, ...part }, begun).map(({ id }) => id);

  test('until somebody chooses, those of modules with something begun', () => {
    expect(ids({ slips: false })).toEqual([]);
    expect(ids({ slips: false }, ['m03'])).toEqual(['term:rater:define', 'term:rater:name']);
  });

  test('what was chosen counts, whatever was begun', () => {
    expect(ids({ modules: ['m06'], sides: ['translate'] }, ['m03'])).toEqual([
      'slip:one:q',
      'term:cap:translate',
    ]);
  });
});

test('a term is asked for by all its names in the language asked for; a definition is not typed', () => {
  const names = allCards([term], [], 'en').map(namesOf);
  expect(names).toEqual([[], ['cap', 'upper limit'], ['上限', '最长时限']]);
});

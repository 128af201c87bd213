import { describe, expect, test } from 'vitest';
import { complaint } from '../../helpers/project.ts';

const FILE = 'content/exercises/back.yaml';
const FIRST = 'content/exercises/first.yaml';
const BOTH = '{ zh: 甲, en: A }';

function exercise(items: string, head = ''): string {
  return `kind: reflection
module: m06
title: ${BOTH}
intro: ${BOTH}
minutes: 5
closing: ${BOTH}
${head}items:
${items}`;
}

const ITEM = `  - { id: good, version: 1, objectives: [m06-o1], prompt: ${BOTH}, length: long }
`;
const back = (id: string) => ITEM.replace('length', `earlier: [${id}], length`);
const told = (text: string) =>
  complaint({ file: FIRST, to: exercise(ITEM) }, { file: FILE, to: text });

test('what is right is taken', async () => {
  expect(await told(exercise(back('good'), 'looksBack: first\n'))).toBe('');
});

describe('what is wrong is told with its place', () => {
  test.each([
    ['no room and no choices', ITEM.replace('long', 'none'), '', /items\[0\]\.choices/],
    [
      'something to bring in, and no room',
      ITEM.replace('length: long', 'brings: circle, length: none'),
      '',
      /items\[0\]\.brings/,
    ],
    ['an exercise that is not there', back('good'), 'looksBack: frist\n', /looksBack/],
    ['an exercise of another kind', back('good'), 'looksBack: check\n', /looksBack/],
    ['an item that is not there', back('bad'), 'looksBack: first\n', /items\[0\]\.earlier\[0\]/],
    ['items, and no exercise', back('good'), '', /items\[0\]\.earlier/],
    ['an exercise, and no item', ITEM, 'looksBack: first\n', /looksBack/],
  ])('%s', async (_, items, head, place) => {
    const said = await told(exercise(items, head));
    expect(said).toContain(FILE);
    expect(said).toMatch(place);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newAssignment } from '../../src/core/assign/assignment.ts';
import { asAssignment } from '../../src/core/assign/read.ts';
import { asHandIn } from '../../src/core/assign/read-hand-in.ts';
import { asBook } from '../../src/core/class/read-book.ts';
import { readAssignment, writeAssignment } from '../../src/exchange/assignment.ts';
import { writeBook } from '../../src/exchange/book.ts';
import { openHandIn, writeHandIn } from '../../src/exchange/hand-in.ts';
import { newKey, writeKey } from '../../src/exchange/key.ts';
import { findTokens, type Tag, tokenFile, writeToken } from '../../src/exchange/token.ts';
import { books } from './arbitraries.ts';
import { accidents } from './mutate.ts';
import { readBook, readKey } from './readers.ts';
import { manyIds, quizWork, sampleAssignment, sampleHandIn } from './samples.ts';

const key = await newKey();
const open = newAssignment('K7Q29F4M1X', [{ exercise: 'pitfalls' }]);
const sealed = { ...open, collect: 'sealed', key: key.public } as const;
const handIn = sampleHandIn([quizWork()]);
const book = fc.sample(books, { numRuns: 20, seed: 3 }).find(({ received }) => received.length > 1);
if (!book) throw new Error('no sample');

const PROBLEMS = ['nothing', 'cut', 'damaged', 'newer', 'no-key', 'wrong-key'];
const tokens: Readonly<Record<string, string>> = {
  'open assignment': writeAssignment(sampleAssignment(3)),
  'sealed assignment': writeAssignment(
    sampleAssignment(10, { collect: 'sealed', key: key.public, note: '请独立完成。'.repeat(20) }),
  ),
  key: writeKey(key),
  book: writeBook(book),
  'open hand-in': (await writeHandIn(open, handIn)).token,
  'sealed hand-in': (await writeHandIn(sealed, handIn)).token,
};
const letters = [...'abcxyz0189ABCXYZ-_.# \n>，\u0000'];
const garble = accidents<string>((value) => letters[value % letters.length] ?? '');
const flip = accidents<number>((value, before) => (before ^ (value || 1)) & 0xff);

describe.each(Object.entries(tokens))('%s', (_, token) => {
  const texts = [`#${token}`, tokenFile('A file of this course', token)];
  const [found] = findTokens(token);
  if (!found || 'problem' in found) throw new Error('no token');
  const { tag, bytes } = found;

  test('after an accident it is refused by name, or nothing happened to it', async () => {
    const whole = JSON.stringify(await everything(token));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...texts), garble, async (text, change) => {
        for (const read of await everything(change([...text]).join(''))) {
          if ('value' in read) expect(whole).toContain(JSON.stringify(read.value));
          else expect(PROBLEMS).toContain(read.problem);
        }
      }),
      { numRuns: 1700 },
    );
  });

  test('made wrong on purpose it is refused by name, or all in it is as it should be', async () => {
    await fc.assert(
      fc.asyncProperty(flip, async (change) => {
        const forged = writeToken(tag, Uint8Array.from(change([...bytes])));
        for (const read of await everything(forged)) {
          if ('problem' in read) expect(PROBLEMS).toContain(read.problem);
          else expect(guarded(tag, read.value)).toEqual(read.value);
        }
      }),
      { numRuns: tag === 'h' ? 500 : 1700 },
    );
  });
});

type Read = { readonly value: unknown } | { readonly problem: string };

/** What every reader makes of a text. */
async function everything(text: string): Promise<readonly Read[]> {
  const handIns = findTokens(text).filter(({ tag }) => tag === 'h');
  const [assignment, given] = [readAssignment(text, manyIds), readBook(text)];
  const pair = readKey(text);
  const opened = await Promise.all(
    handIns.map((found) => ('problem' in found ? found : openHandIn(found.bytes, [key]))),
  );
  return [
    'problem' in assignment ? assignment : { value: assignment.assignment },
    'problem' in given ? given : { value: given.book },
    pair ? { value: pair } : { problem: 'nothing' },
    ...opened.map((one) => ('problem' in one ? one : { value: one.handIn })),
  ];
}

function guarded(tag: Tag, value: unknown): unknown {
  if (tag === 'a') return asAssignment(value);
  if (tag === 'h') return asHandIn(value);
  return tag === 'b' ? asBook(value) : value;
}

import { describe, expect, test } from 'vitest';
import type { Book, Refusal } from '../../../src/core/class/book.ts';
import { newSaved, writeFile } from '../../../src/core/saved.ts';
import { writeAssignment } from '../../../src/exchange/assignment.ts';
import { writeBook } from '../../../src/exchange/book.ts';
import { fingerprintOf } from '../../../src/exchange/hand-in.ts';
import { newKey, writeKey } from '../../../src/exchange/key.ts';
import { choice } from '../../../src/kinds/choice/model.ts';
import {
  type ImportContext,
  type ImportProgress,
  importSources,
  type Source,
} from '../../../src/site/gradebook/import.ts';
import { NONE } from '../../core/class/entries.ts';
import { aClass, anAssignment, courseExercises, MORNING } from '../../helpers/class.ts';
import { type ClassFile, chatOf, filesOf, oddFiles } from '../../helpers/class-files.ts';

const exercises = courseExercises();
const assignment = anAssignment();
const handIns = aClass({ assignment, exercises, students: 6 });
const prints = handIns.map(fingerprintOf);

const context: ImportContext = {
  assignments: [assignment],
  keys: [],
  known: new Set(),
  exercises: [...exercises.keys()],
  now: () => MORNING,
};
const source = ({ name, text }: ClassFile): Source => ({ name, text: async () => text });
const pasted = (text: string) => source({ name: '', text });

/** Brings `sources` into a gradebook that knows what `part` says. */
function bring(sources: readonly Source[], part: Partial<ImportContext> = {}) {
  return importSources(sources, { ...context, ...part }, () => {}, new AbortController().signal);
}

test('the files of a class come in as the students handed them in', async () => {
  const { accepted, ...rest } = await bring((await filesOf(assignment, handIns)).map(source));
  expect(accepted.map(({ handIn }) => handIn)).toEqual(handIns);
  expect(accepted.map(({ fingerprint }) => fingerprint)).toEqual(prints);
  expect(accepted[0]).toMatchObject({
    source: expect.stringMatching(/-0\.txt$/),
    sealed: false,
    at: MORNING,
  });
  expect(rest).toEqual({
    waiting: [],
    refused: [],
    assignments: [],
    keys: [],
    books: [],
    locked: [],
    stopped: false,
  });
});

test('a whole chat can be pasted, quoted and broken into lines, with the link in it', async () => {
  const link = `https://example.org/zh/assignment.html#${writeAssignment(assignment)}`;
  const chat = `老师 08:00\n${link}\n${await chatOf(assignment, handIns)}`;
  const { accepted, assignments, refused } = await bring([pasted(chat)]);
  expect(accepted.map(({ fingerprint }) => fingerprint)).toEqual(prints);
  expect([assignments, refused]).toEqual([[], []]);
});

describe('what cannot be used is named with the reason, and the rest comes in', () => {
  const saved = writeFile('m06-check', newSaved(choice, {}, []));
  const unreadable: Source = { name: 'away.txt', text: () => Promise.reject(new Error('gone')) };
  const [own] = handIns as readonly [(typeof handIns)[number]];

  test.each<[Refusal['why'], () => Promise<Source>]>([
    ['nothing-found', async () => pasted('Good morning! Here is my sqh homework.')],
    ['unreadable-file', async () => unreadable],
    ['not-a-hand-in', async () => pasted(saved)],
    ['cut', async () => source((await oddFiles(assignment, own)).cut)],
    ['damaged', async () => source((await oddFiles(assignment, own)).damaged)],
    ['no-key', async () => source((await oddFiles(assignment, own))['wrong-key'])],
    ['other-assignment', async () => source((await oddFiles(assignment, own))['other-assignment'])],
  ])('%s', async (why, odd) => {
    const [before, after] = (await filesOf(assignment, handIns.slice(0, 2))).map(source) as [
      Source,
      Source,
    ];
    const one = await odd();
    const { accepted, refused } = await bring([before, one, after]);
    expect(refused).toMatchObject([{ source: one.name, why }]);
    expect(accepted).toHaveLength(2);
  });
});

test('nothing comes in twice, neither from one drop nor from an earlier one', async () => {
  const files = (await filesOf(assignment, handIns)).map(source);
  const known = new Set(prints.slice(0, 2));
  const { accepted, refused } = await bring([...files, ...files.slice(4)], { known });
  expect(accepted.map(({ fingerprint }) => fingerprint)).toEqual(prints.slice(2));
  expect(refused.map(({ why }) => why)).toEqual(['twice', 'twice', 'twice', 'twice']);
});

test('sealed work is opened by the key that fits, and kept for it until then', async () => {
  const [key, other] = [await newKey(), await newKey()];
  const sealed = { ...assignment, collect: 'sealed', key: key.public } as const;
  const files = (await filesOf(sealed, handIns)).map(source);
  const wrong = await bring(files, { keys: [other] });
  expect(wrong.accepted).toEqual([]);
  expect(new Set(wrong.refused.map(({ why }) => why))).toEqual(new Set(['wrong-key']));
  const right = await bring(wrong.locked, { keys: [other, key] });
  expect(right.accepted.map(({ handIn }) => handIn)).toEqual(handIns);
  expect(right.accepted.every(({ sealed: was }) => was)).toBe(true);
  expect(right.accepted.map(({ source: name }) => name)).toEqual(files.map(({ name }) => name));
});

describe('work of an assignment that is not known here', () => {
  const known = { assignments: [] };

  test('waits until the assignment is brought, and is named meanwhile', async () => {
    const files = (await filesOf(assignment, handIns)).map(source);
    const { accepted, waiting, refused } = await bring(files, known);
    expect(accepted).toEqual([]);
    expect(waiting.map(({ handIn }) => handIn)).toEqual(handIns);
    expect(refused).toEqual(files.map(({ name }) => ({ source: name, why: 'other-assignment' })));
  });

  test('is taken in if the assignment comes with it, before or after', async () => {
    const chat = `${await chatOf(assignment, handIns)}\n${writeAssignment(assignment)}`;
    const { accepted, waiting, assignments } = await bring([pasted(chat)], known);
    expect(assignments).toEqual([assignment]);
    expect(accepted).toHaveLength(handIns.length);
    expect(waiting).toEqual([]);
  });
});

test('keys and gradebooks are shown before they are taken over, new keys only', async () => {
  const [held, fresh] = [await newKey(), await newKey()];
  const book: Book = { assignment, received: [], notes: NONE };
  const texts = [writeKey(held), writeKey(fresh), writeKey(fresh), writeBook(book)];
  const { keys, books, refused } = await bring(texts.map(pasted), { keys: [held] });
  expect(keys).toEqual([fresh]);
  expect(books).toEqual([book]);
  expect(refused).toEqual([]);
});

describe('on the way', () => {
  test('it is told at the end how much was found in how many', async () => {
    const told: ImportProgress[] = [];
    const files = (await filesOf(assignment, handIns)).map(source);
    await importSources(files, context, (now) => told.push(now), new AbortController().signal);
    expect(told.at(-1)).toEqual({ done: 6, of: 6, found: 6 });
  });

  test('it can be stopped at any file, and what was read is kept', async () => {
    const stop = new AbortController();
    const files = (await filesOf(assignment, handIns)).map((file, index): Source => {
      if (index < 3) return source(file);
      const text = async () => {
        stop.abort();
        return file.text;
      };
      return { name: file.name, text };
    });
    const { accepted, stopped } = await importSources(files, context, () => {}, stop.signal);
    expect(accepted.map(({ fingerprint }) => fingerprint)).toEqual(prints.slice(0, 3));
    expect(stopped).toBe(true);
  });
});

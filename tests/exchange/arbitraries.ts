import fc from 'fast-check';
import {
  type Assignment,
  COLLECT,
  FEEDBACK,
  FIELDS,
  ID_LETTERS,
} from '../../src/core/assign/assignment.ts';
import type { HandedWork, HandIn } from '../../src/core/assign/hand-in.ts';
import type { Book } from '../../src/core/class/book.ts';
import type { Json } from '../../src/core/json.ts';
import { LANGUAGES } from '../../src/core/language.ts';
import { toBase64Url } from '../../src/exchange/base64-url.ts';
import { fingerprintOf } from '../../src/exchange/hand-in.ts';
import { manyIds } from './samples.ts';

export const id = fc
  .array(fc.constantFrom(...ID_LETTERS), { minLength: 10, maxLength: 10 })
  .map((letters) => letters.join(''));

/** 32 bytes in base64url. */
export const half = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(toBase64Url);

/** Texts of any script; some long enough to be squeezed. */
export const text = (most: number) =>
  fc
    .oneof(
      fc.constantFrom('', '第三周：服务标准', 'Week 3: standards', '\ufeff', '标准。'.repeat(30)),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
    )
    .map((all) => [...all].slice(0, most / 2).join(''));

const part = fc.record(
  {
    exercise: fc.constantFrom(...manyIds),
    scene: fc.constantFrom('hotel-stay', 'cafe', 'own'),
    items: fc.integer({ min: 1, max: 999 }),
  },
  { requiredKeys: ['exercise'] },
);

const time = fc.integer({ min: 0, max: 8_640_000_000_000 });

/** Any assignment of exercises of {@link manyIds}. */
export const assignments: fc.Arbitrary<Assignment> = fc
  .record({
    id,
    title: text(120),
    note: text(1000),
    parts: fc.uniqueArray(part, {
      minLength: 1,
      maxLength: 12,
      selector: ({ exercise }) => exercise,
    }),
    due: fc.option(fc.integer({ min: 0, max: 100_000_000 }).map((minutes) => minutes * 60_000)),
    zone: fc.constantFrom('', 'Asia/Shanghai', 'America/Argentina/Buenos_Aires', 'Etc/GMT+8'),
    attempts: fc.integer({ min: 0, max: 99 }),
    hints: fc.boolean(),
    feedback: fc.constantFrom(...FEEDBACK),
    seed: fc.option(fc.oneof(fc.nat(), fc.maxSafeNat())),
    ask: fc.dictionary(fc.constantFrom(...FIELDS), fc.constantFrom('required', 'optional')),
    collect: fc.constantFrom(...COLLECT),
    key: half,
  })
  .map((all) => ({
    ...all,
    zone: all.due === null ? '' : all.zone,
    key: all.collect === 'sealed' ? all.key : '',
    // Without the prototype that fast-check leaves out.
    ask: { ...all.ask },
  }));

const points = fc.oneof(fc.nat(), fc.double({ min: 0, max: 99, noNaN: true }));

const attempt = fc.record(
  {
    started: time,
    ended: fc.option(time),
    points: points.map(positive),
    max: points.map(positive),
    moves: fc.nat(),
    handed: time,
  },
  { requiredKeys: ['started', 'ended', 'points', 'max', 'moves'] },
);

const state = fc
  .jsonValue({ maxDepth: 4 })
  .map((value) => JSON.parse(JSON.stringify(value)) as Json);

const work: fc.Arbitrary<HandedWork> = fc.record({
  exercise: fc.constantFrom(...manyIds),
  edition: fc.string({ maxLength: 10 }),
  kind: fc.constantFrom('choice', 'pitfall-quiz', 'explorer', 'service-circle', 'essay'),
  version: fc.nat(),
  state,
  attempts: fc.array(attempt, { maxLength: 4 }),
});

const student = fc
  .dictionary(fc.constantFrom(...FIELDS), text(100))
  .map((answers): HandIn['student'] => ({ ...answers }));

/** Any hand-in. */
export const handIns: fc.Arbitrary<HandIn> = fc.record({
  assignment: id,
  student,
  device: id,
  seed: fc.nat(),
  language: fc.constantFrom(...LANGUAGES),
  begun: time,
  handed: time,
  turn: fc.integer({ min: 1, max: 99 }),
  works: fc.uniqueArray(work, { maxLength: 4, selector: ({ exercise }) => exercise }),
});

const plainKey = fc.string({ maxLength: 12 }).filter((key) => key !== '__proto__');

const remarks = fc.dictionary(
  plainKey,
  fc.dictionary(
    fc.constantFrom(...manyIds),
    fc.record({ comment: text(1000), points: fc.option(points.map(positive)) }),
    { noNullPrototype: true },
  ),
  { noNullPrototype: true },
);

/** Any gradebook. */
export const books: fc.Arbitrary<Book> = fc
  .record({
    assignment: assignments,
    received: fc.array(
      fc.record({ handIn: handIns, sealed: fc.boolean(), source: text(100), at: time }),
      { maxLength: 3 },
    ),
    notes: fc.record({
      remarks,
      owners: fc.dictionary(id, plainKey, { noNullPrototype: true }),
    }),
  })
  .map(({ assignment, received, notes }) => ({
    assignment,
    received: received.map((one) => {
      const handIn = { ...one.handIn, assignment: assignment.id };
      return { ...one, handIn, fingerprint: fingerprintOf(handIn) };
    }),
    notes,
  }));

/** JSON has no minus zero. */
function positive(value: number): number {
  return value === 0 ? 0 : value;
}

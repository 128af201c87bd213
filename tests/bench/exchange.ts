/** How long links and hand-in codes are, which QR code a link needs, and how long sealing takes. */
import type { Assignment } from '../../src/core/assign/assignment.ts';
import { writeAssignment } from '../../src/exchange/assignment.ts';
import { openHandIn, writeHandIn } from '../../src/exchange/hand-in.ts';
import { newKey } from '../../src/exchange/key.ts';
import { qrOf } from '../../src/exchange/qr.ts';
import { findTokens } from '../../src/exchange/token.ts';
import { circleWork, quizWork, sampleAssignment, sampleHandIn } from '../exchange/samples.ts';
import { quantile } from './lib/quantile.ts';
import { fixed, printTable } from './lib/table.ts';

const BASE = 'https://example.edu/course/zh/assignment.html#';
const ROUNDS = 50;

const pair = await newKey();
const due = { due: Date.UTC(2026, 8, 21, 15, 59), zone: 'Asia/Shanghai' };
const SEALED = { collect: 'sealed', key: pair.public } as const;
const ways: readonly (readonly [string, Partial<Assignment>])[] = [
  ['open', {}],
  ['sealed', SEALED],
  ['sealed, due', { ...SEALED, ...due }],
];

printTable(
  `Links with a title of eleven Chinese characters, after ${BASE.length} characters of address (goal: ten exercises, sealed, within version 12)`,
  ['exercises', 'collected', 'characters', 'QR version', 'modules', 'to read'],
  [1, 5, 10].flatMap((count) =>
    ways.map(([way, more]) => {
      const link = BASE + writeAssignment(sampleAssignment(count, more));
      const code = qrOf(link);
      return [
        `${count}`,
        way,
        link.length,
        code?.version ?? '–',
        code?.modules ?? '–',
        code?.ease ?? '–',
      ];
    }),
  ),
);

const works = { 'quiz of 31': [quizWork()], 'whole circle': [circleWork()] };
const all = { ...works, both: Object.values(works).flat() };
const rows: (readonly (string | number)[])[] = [];
for (const [name, handed] of Object.entries(all)) {
  for (const [way, more] of ways.slice(0, 2)) {
    const handIn = sampleHandIn(handed);
    const assignment = sampleAssignment(handed.length, more);
    const [writing, opening]: [number[], number[]] = [[], []];
    let token = '';
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      token = (await writeHandIn(assignment, handIn)).token;
      const written = performance.now();
      for (const found of findTokens(token))
        if ('bytes' in found) await openHandIn(found.bytes, [pair]);
      writing.push(written - start);
      opening.push(performance.now() - written);
    }
    const times = [writing, opening].map((list) => fixed(quantile(list, 0.5), 2));
    rows.push([name, way, JSON.stringify(handIn).length, token.length, ...times]);
  }
}
printTable(
  `Hand-ins: characters as JSON and as a code; to write and to open, ms, p50 of ${ROUNDS}`,
  ['work', 'collected', 'JSON', 'code', 'write', 'open'],
  rows,
);

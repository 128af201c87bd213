import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAssignment, writeAssignment } from '../../src/exchange/assignment.ts';
import { codeOf } from '../../src/exchange/exercise-code.ts';
import { findTokens, writeToken } from '../../src/exchange/token.ts';
import { assignments, half } from './arbitraries.ts';
import { exerciseIds, manyIds, sampleAssignment } from './samples.ts';

describe('the link of an assignment', () => {
  test('says everything that was decided', () => {
    fc.assert(
      fc.property(assignments, (assignment) => {
        expect(readAssignment(writeAssignment(assignment), manyIds)).toEqual({ assignment });
      }),
      { numRuns: 1000 },
    );
  });

  test('is read out of an address or a message', () => {
    const assignment = sampleAssignment(2);
    const link = `https://example.edu/course/zh/assignment.html#${writeAssignment(assignment)}`;
    expect(readAssignment(link, manyIds)).toEqual({ assignment });
    expect(readAssignment(`同学们好！作业：${link}，周五前交。`, manyIds)).toEqual({ assignment });
  });

  test('with ten exercises, sealed and with a Chinese title has room in a QR code of version 10', () => {
    const [key = ''] = fc.sample(half, 1);
    const due = { due: Date.UTC(2026, 8, 21, 15, 59), zone: 'Asia/Shanghai' };
    const assignment = sampleAssignment(10, { collect: 'sealed', key, ...due });
    const link = `https://example.edu/course/zh/assignment.html#${writeAssignment(assignment)}`;
    expect(link.length).toBeLessThanOrEqual(213);
  });

  test('keeps a place for an exercise that this copy of the course does not have', () => {
    const assignment = sampleAssignment(3);
    const [first, missing, third] = assignment.parts.map(({ exercise }) => exercise);
    const known = manyIds.filter((one) => one !== missing);
    const read = readAssignment(writeAssignment(assignment), known);
    if ('problem' in read) throw new Error(read.problem);
    const names = read.assignment.parts.map(({ exercise }) => exercise);
    expect([names[0], names[2]]).toEqual([first, third]);
    expect(names[1]).toMatch(/^~[0-9a-f]{6}$/);
    // Passed on from here it means the same where the exercise is known.
    expect(readAssignment(writeAssignment(read.assignment), manyIds)).toEqual({ assignment });
  });
});

test('no two exercises of the course share a code', () => {
  const codes = new Set(exerciseIds.map((id) => codeOf(id).join()));
  expect(codes.size).toBe(exerciseIds.length);
});

describe('a link that cannot be used', () => {
  const token = writeAssignment(sampleAssignment(2));

  test.each([
    ['', 'nothing'],
    ['https://example.edu/course/zh/assignment.html#', 'nothing'],
    [writeToken('h', Uint8Array.of(1)), 'nothing'],
    [token.slice(0, 30), 'cut'],
    [token.replace('.', '.1'), 'cut'],
    [token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A'), 'damaged'],
    [writeToken('a', Uint8Array.of(1, 2, 3)), 'damaged'],
  ])('%s: %s', (text, problem) => {
    expect(readAssignment(text, manyIds)).toEqual({ problem });
  });

  test('says so when bytes are left over or parts are announced that are not there', () => {
    const [found] = findTokens(token);
    if (!found || 'problem' in found) throw new Error('no token');
    const more = writeToken('a', Uint8Array.of(...found.bytes, 0));
    expect(readAssignment(more, manyIds)).toEqual({ problem: 'damaged' });
    const endless = writeToken('a', found.bytes.with(9, 127));
    expect(readAssignment(endless, manyIds)).toEqual({ problem: 'damaged' });
  });
});

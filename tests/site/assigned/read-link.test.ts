import { afterEach, describe, expect, test, vi } from 'vitest';
import { newAssignment } from '../../../src/core/assign/assignment.ts';
import { writeAssignment } from '../../../src/exchange/assignment.ts';
import { gradebookLink } from '../../../src/site/assigned/gradebook-link.ts';
import { addressOf, isPreview, readLink } from '../../../src/site/assigned/read-link.ts';

const assignment = newAssignment('0123456789', [{ exercise: 'one' }]);
const token = writeAssignment(assignment);

describe('a link', () => {
  test.each([
    ['as a fragment', `#${token}`],
    ['in a chat', `Ann: here you are\nhttps://x.example/en/assignment.html#${token}\nBob: ta`],
    ['with its signs written as codes', `%23${token.replaceAll('.', '%2E')}`],
  ])('%s is read', (_, text) => expect(readLink(text, ['one'])).toEqual({ assignment }));

  test('that is none says so', () => {
    expect(readLink('hello', ['one'])).toEqual({ problem: 'nothing' });
    expect(readLink(token.slice(0, -2), ['one'])).toEqual({ problem: 'cut' });
  });

  test('leads to the exercise itself where nothing is handed in, else to the assignment', () => {
    const practice = { ...assignment, collect: 'none' } as const;
    expect(addressOf(practice, 'zh')).toBe(`/zh/exercises/one.html#${writeAssignment(practice)}`);
    expect(addressOf(assignment, 'en')).toBe(`/en/assignment.html#${token}`);
  });

  test('opened as a preview is told by its address', () => {
    expect(isPreview('?preview')).toBe(true);
    expect(isPreview('?part=one')).toBe(false);
  });
});

describe('the link that opens a hand-in in the gradebook', () => {
  afterEach(() => vi.unstubAllGlobals());
  const at = (address: string) => vi.stubGlobal('location', new URL(address));

  test('is there on a site, as long as nothing cuts it', () => {
    at('https://course.example/en/assignment.html');
    const link = gradebookLink('sqh1.x', 'en');
    expect(link).toBe('https://course.example/en/gradebook.html#sqh1.x');
    const room = 2000 - (link ?? '').length;
    expect(gradebookLink(`sqh1.x${'y'.repeat(room)}`, 'en')).toHaveLength(2000);
    expect(gradebookLink(`sqh1.x${'y'.repeat(room + 1)}`, 'en')).toBeUndefined();
  });

  test('is not there on a copy from disk', () => {
    at('file:///home/ann/course/en/assignment.html');
    expect(gradebookLink('sqh1.x', 'en')).toBeUndefined();
  });
});

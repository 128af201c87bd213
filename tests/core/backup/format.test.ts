import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Backup, readBackup, writeBackup } from '../../../src/core/backup/format.ts';

const FIXTURES = 'tests/fixtures/backups';

const aBackup: Backup = {
  version: '0.6.0',
  made: Date.UTC(2026, 10, 22),
  entries: new Map([
    ['work:pitfalls', '{"format":1}'],
    ['theme', 'dark'],
    ['__proto__', 'a key like any other'],
  ]),
};

/** The back-up in `text`; fails where it is none. */
function opened(text: string): Backup {
  const read = readBackup(text);
  if ('problem' in read) throw new Error(`no back-up: ${read.problem}`);
  return read;
}

const problemIn = (text: string) => {
  const read = readBackup(text);
  return 'problem' in read ? read.problem : undefined;
};

describe('the file of a back-up', () => {
  test('gives back every text under its key', () => {
    const { version, made, entries } = opened(writeBackup(aBackup));
    expect({ version, made }).toEqual({ version: aBackup.version, made: aBackup.made });
    expect(new Map(entries)).toEqual(new Map(aBackup.entries));
  });

  test('is the same for the same content, whatever came first', () => {
    const turned = new Map([...aBackup.entries].reverse());
    expect(writeBackup({ ...aBackup, entries: turned })).toBe(writeBackup(aBackup));
  });

  test('opens though an editor has put a mark or blank lines around it', () => {
    expect(opened(`\ufeff\n${writeBackup(aBackup)}\n\n`).entries.get('theme')).toBe('dark');
  });

  test('opens without what it need not have, and without what is no text', () => {
    const text = JSON.stringify({
      course: 'service-quality',
      format: 1,
      made: 'yesterday',
      entries: { theme: 'dark', language: 7, '': 'x' },
    });
    expect(opened(text)).toEqual({ version: '', made: 0, entries: new Map([['theme', 'dark']]) });
  });
});

describe('what is no back-up is told apart', () => {
  const written = writeBackup(aBackup);

  test.each([
    ['nothing at all', '', 'empty'],
    ['blank lines', '\n \n', 'empty'],
    ['a letter', 'Dear Ms Lin,', 'foreign'],
    ['data of another course', '{"course":"other","format":1,"entries":{}}', 'foreign'],
    ['a list', '[1, 2]', 'foreign'],
    ['half of one', written.slice(0, written.length / 2), 'damaged'],
    ['one without entries', '{"course":"service-quality","format":1}', 'damaged'],
    ['one whose format is a word', '{"course":"service-quality","format":"1"}', 'damaged'],
    ['one of a format to come', '{"course":"service-quality","format":2,"all":{}}', 'newer'],
  ])('%s', (_, text, problem) => {
    expect(problemIn(text)).toBe(problem);
  });

  test('whatever it is, it is answered and never thrown', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"course":"service-quality","format":1,"entries":${json}}`),
        ),
        (text) => {
          const read = readBackup(text);
          expect('problem' in read || read.entries instanceof Map).toBe(true);
        },
      ),
    );
  });
});

test.each(readdirSync(FIXTURES).filter((name) => name.endsWith('.json')))(
  'the back-up %s opens for ever',
  (name) => {
    const { entries, version, made } = opened(readFileSync(join(FIXTURES, name), 'utf8'));
    expect(entries.size).toBeGreaterThan(0);
    expect(version).not.toBe('');
    expect(made).toBeGreaterThan(0);
  },
);

import { describe, expect, test } from 'vitest';
import { DICTIONARY } from '../../../src/exchange/dictionary.ts';
import { commonZones, dueAt, localTime, zones } from '../../../src/site/assign/due.ts';

const at = (utc: string) => ({ at: Date.parse(utc), skipped: false });

describe('a due time as typed becomes a moment', () => {
  test.each([
    ['2026-03-06T18:00', 'Asia/Shanghai', '2026-03-06T10:00Z'],
    ['2026-03-06T18:00', 'UTC', '2026-03-06T18:00Z'],
    ['2026-07-01T00:15', 'America/St_Johns', '2026-07-01T02:45Z'],
    ['2026-01-01T00:00', 'Pacific/Kiritimati', '2025-12-31T10:00Z'],
    ['2026-01-31T23:59', 'Pacific/Pago_Pago', '2026-02-01T10:59Z'],
  ])('%s in %s', (local, zone, utc) => {
    expect(dueAt(local, zone)).toEqual(at(utc));
  });

  test.each([
    ['the winter before', '2026-03-28T02:30', '2026-03-28T01:30Z'],
    ['the hours before the change', '2026-03-29T01:59', '2026-03-29T00:59Z'],
    ['the first moment after it', '2026-03-29T03:00', '2026-03-29T01:00Z'],
    ['the hours after it', '2026-03-29T09:00', '2026-03-29T07:00Z'],
  ])('as summer time begins in Berlin: %s', (_, local, utc) => {
    expect(dueAt(local, 'Europe/Berlin')).toEqual(at(utc));
  });

  test('a time the clocks skip is as much later as they are put forward', () => {
    const skipped = { at: Date.parse('2026-03-29T01:30Z'), skipped: true };
    expect(dueAt('2026-03-29T02:30', 'Europe/Berlin')).toEqual(skipped);
    expect(localTime(skipped.at, 'Europe/Berlin')).toBe('2026-03-29T03:30');
  });

  test('where the clocks skip at midnight and by half an hour too', () => {
    expect(dueAt('2026-09-06T00:30', 'America/Santiago')).toEqual({
      at: Date.parse('2026-09-06T04:30Z'),
      skipped: true,
    });
    expect(dueAt('2026-10-04T02:15', 'Australia/Lord_Howe')).toEqual({
      at: Date.parse('2026-10-03T15:45Z'),
      skipped: true,
    });
  });

  test('of a time that comes twice the later one counts', () => {
    expect(dueAt('2026-10-25T02:30', 'Europe/Berlin')).toEqual(at('2026-10-25T01:30Z'));
    expect(dueAt('2026-11-01T01:30', 'America/New_York')).toEqual(at('2026-11-01T06:30Z'));
  });

  test.each(['', '2026-03-06', '18:00', '2026-13-40T18:00', 'tomorrow'])('“%s” is none', (text) => {
    expect(dueAt(text, 'Asia/Shanghai')).toBeUndefined();
  });

  test('in a zone nobody knows there is none', () => {
    expect(dueAt('2026-03-06T18:00', 'Mars/Olympus')).toBeUndefined();
  });
});

test('a moment reads in the field as it was typed', () => {
  expect(localTime(Date.parse('2026-03-06T10:00Z'), 'Asia/Shanghai')).toBe('2026-03-06T18:00');
  expect(localTime(Date.parse('2026-07-01T02:45Z'), 'America/St_Johns')).toBe('2026-07-01T00:15');
});

test('a moment that the field cannot show leaves it empty', () => {
  expect(localTime(Date.parse('2026-03-06T10:00Z'), 'Mars/Olympus')).toBe('');
  expect(localTime(Date.parse('+012026-03-06T10:00Z'), 'UTC')).toBe('');
  expect(localTime(8.64e15, 'Asia/Shanghai')).toBe('');
});

test('a zone this browser does not list can still be chosen', () => {
  const names = zones(['Asia/Beijing', 'Europe/Berlin']);
  expect(names).toContain('Asia/Beijing');
  expect(names.filter((name) => name === 'Europe/Berlin')).toHaveLength(1);
  expect(names).toContain('UTC');
});

describe('common zones', () => {
  test('are those that links spell shortest, the commonest first', () => {
    const short = new TextDecoder().decode(DICTIONARY);
    expect(short.startsWith(commonZones('').toReversed().join(''))).toBe(true);
    expect(commonZones('').slice(0, 3)).toEqual(['Asia/Shanghai', 'UTC', 'Europe/London']);
  });

  test('leave out the instructor’s own, which stands before them', () => {
    expect(commonZones('Europe/London')).not.toContain('Europe/London');
    expect(commonZones('Africa/Lagos')).toEqual(commonZones(''));
  });
});

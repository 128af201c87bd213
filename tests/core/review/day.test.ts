import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asUtcDay, dayAhead, dayStart } from '../../../src/core/review/day.ts';

const zone = process.env['TZ'];

describe.each(['Asia/Shanghai', 'America/New_York', 'Europe/London', 'UTC'])('in %s', (name) => {
  beforeAll(() => {
    process.env['TZ'] = name;
  });
  afterAll(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  const at = (month: number, day: number, hour: number, minute = 0) =>
    new Date(2026, month, day, hour, minute).getTime();

  test('a day goes from four in the morning to four in the morning', () => {
    expect(dayStart(at(10, 22, 4))).toBe(at(10, 22, 4));
    expect(dayStart(at(10, 23, 3, 59))).toBe(at(10, 22, 4));
    expect(dayAhead(at(10, 23, 3, 59), 1)).toBe(at(10, 23, 4));
  });

  test('where clocks change, days still begin at four', () => {
    for (let day = 1; day <= 365; day++) {
      expect(new Date(dayAhead(at(0, 1, 12), day)).getHours()).toBe(4);
    }
  });

  test('two moments of one day are on one day of UTC, those of two days are not', () => {
    const utcDay = (time: number) => Math.floor(asUtcDay(time) / 86_400_000);
    expect(utcDay(at(10, 22, 4))).toBe(utcDay(at(10, 23, 3, 59)));
    expect(utcDay(at(10, 23, 4))).toBe(utcDay(at(10, 22, 4)) + 1);
  });
});

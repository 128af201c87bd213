import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  GAVE_UP,
  LATER,
  SERVED,
  type Visit,
} from '../../../../src/kinds/explorer/formulas/service-hall/visits.ts';
import { anyHall, noon, visitsTo } from './halls.ts';

const PEOPLE = 400;
const anySeed = fc.nat({ max: 1000 });

describe('in every hall', () => {
  test('people come one after the other, nobody waits less than no time, all go', () => {
    fc.assert(
      fc.property(anyHall, anySeed, (hall, seed) => {
        let before = 0;
        for (const { arrive, start, end, fate, counter } of visitsTo(hall, PEOPLE, seed)) {
          expect(arrive).toBeGreaterThanOrEqual(before);
          expect(start).toBeGreaterThanOrEqual(arrive);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(counter >= 0 && counter < hall.counters).toBe(fate === SERVED);
          before = arrive;
        }
      }),
      { numRuns: 60 },
    );
  });

  test('no counter ever serves two at once', () => {
    fc.assert(
      fc.property(anyHall, anySeed, (hall, seed) => {
        const free = new Map<number, number>();
        for (const { start, end, counter, fate } of visitsTo(hall, PEOPLE, seed)) {
          if (fate !== SERVED) continue;
          expect(start).toBeGreaterThanOrEqual(free.get(counter) ?? 0);
          free.set(counter, end);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('in a line the first to come is the first to be called', () => {
    fc.assert(
      fc.property(anyHall, anySeed, (hall, seed) => {
        const called = new Map<number, number>();
        for (const { line, start, fate, counter } of visitsTo(hall, PEOPLE, seed)) {
          if (fate !== SERVED) continue;
          expect(start).toBeGreaterThanOrEqual(called.get(line) ?? 0);
          expect(line).toBe(hall.separate ? counter : 0);
          called.set(line, start);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('nobody waits while a counter of their line has nobody', () => {
    fc.assert(
      fc.property(anyHall, anySeed, (hall, seed) => {
        const free = new Array<number>(hall.counters).fill(0);
        for (const { arrive, start, end, line, counter, fate } of visitsTo(hall, PEOPLE, seed)) {
          if (fate !== SERVED) continue;
          const own = hall.separate ? [free[line] as number] : free;
          expect(start).toBe(Math.max(arrive, Math.min(...own)));
          free[counter] = end;
        }
      }),
      { numRuns: 60 },
    );
  });

  test('only the uninformed give up, only the informed come back later, and only where there is an end to patience', () => {
    fc.assert(
      fc.property(anyHall, anySeed, (hall, seed) => {
        const fates = new Set(visitsTo(hall, PEOPLE, seed).map(({ fate }) => fate));
        const leaves = Number.isFinite(hall.patience);
        if (hall.informed || !leaves) expect(fates).not.toContain(GAVE_UP);
        if (!hall.informed || !leaves) expect(fates).not.toContain(LATER);
      }),
      { numRuns: 60 },
    );
  });

  test('Little’s law holds in the books: people in the line, summed moment by moment, are their waits', () => {
    fc.assert(
      fc.property(anyHall, anySeed, (hall, seed) => {
        const visits = visitsTo(hall, PEOPLE, seed);
        for (const part of ['start', 'end'] as const) {
          const closing = Math.max(...visits.map((visit) => visit[part]));
          const inside = personMinutes(visits, part) / closing;
          const rate = visits.length / closing;
          const stay =
            visits.reduce((sum, visit) => sum + visit[part] - visit.arrive, 0) / visits.length;
          expect(inside).toBeCloseTo(rate * stay, 9);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the same people in another hall', () => {
  test('the same seed is the same day, another seed another', () => {
    expect(visitsTo(noon, 50, 7)).toEqual(visitsTo(noon, 50, 7));
    expect(visitsTo(noon, 50, 7)).not.toEqual(visitsTo(noon, 50, 8));
  });

  test('with one more counter nobody is called later', () => {
    for (const seed of [1, 2, 3]) {
      const [fewer, more] = [
        visitsTo(noon, PEOPLE, seed),
        visitsTo({ ...noon, counters: 4 }, PEOPLE, seed),
      ];
      for (const [index, visit] of fewer.entries()) {
        expect(more[index]?.arrive).toBe(visit.arrive);
        expect(more[index]?.start).toBeLessThanOrEqual(visit.start);
      }
    }
  });

  test('appointments come on time, so many in an hour', () => {
    const gaps = visitsTo({ ...noon, booked: 1 }, 100).map(({ arrive }) => arrive);
    for (const [index, arrive] of gaps.entries()) expect(arrive).toBeCloseTo(0.75 + index * 1.5, 9);
    const half = visitsTo({ ...noon, booked: 0.5 }, 400).map(({ arrive }) => arrive);
    const booked = half.filter((arrive) => Math.abs(((arrive - 1.5) / 3) % 1) < 1e-9);
    expect(booked.length / 400).toBeGreaterThan(0.4);
  });

  test('whoever is told that it takes longer than they will wait does not wait at all', () => {
    const visits = visitsTo({ ...noon, informed: true, patience: 10 }, PEOPLE);
    const later = visits.filter(({ fate }) => fate === LATER);
    expect(later.length).toBeGreaterThan(10);
    expect(later.every(({ arrive, end }) => arrive === end)).toBe(true);
  });
});

/** Counted by going through the moments at which somebody comes or goes. */
function personMinutes(visits: readonly Visit[], until: 'start' | 'end'): number {
  const events = visits
    .flatMap((visit) => [
      { at: visit.arrive, by: 1 },
      { at: visit[until], by: -1 },
    ])
    .sort((a, b) => a.at - b.at);
  let [inside, sum, before] = [0, 0, 0];
  for (const { at, by } of events) {
    sum += inside * (at - before);
    before = at;
    inside += by;
  }
  return sum;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceOf, busiestMinute, momentOf } from '../../../../src/kinds/explorer/draw/moment.ts';
import { planOf } from '../../../../src/kinds/explorer/draw/plan.ts';
import { HOUR, lunchHour } from '../../../../src/kinds/explorer/formulas/service-hall/day.ts';
import { anyHall, noon } from './halls.ts';

const anyDay = fc.integer({ min: 1, max: 50 });
const anyTime = fc.double({ min: 0, max: HOUR, noNaN: true });

describe('a moment of the hour', () => {
  test('everybody is somewhere once: no counter has two, no place in a line either', () => {
    fc.assert(
      fc.property(anyHall, anyDay, anyTime, (hall, day, time) => {
        const { people, busy } = momentOf(lunchHour(hall, day), time);
        const taken = people.flatMap(({ place }) =>
          place.at === 'counter' || place.at === 'line' ? [JSON.stringify(place)] : [],
        );
        expect(new Set(taken).size).toBe(taken.length);
        expect(busy).toBe(people.filter(({ place }) => place.at === 'counter').length);
        expect(busy).toBeLessThanOrEqual(hall.counters);
      }),
    );
  });

  test('nobody waits beside a shared line’s free counter', () => {
    fc.assert(
      fc.property(anyHall, anyDay, anyTime, (hall, day, time) => {
        const { waiting, busy } = momentOf(lunchHour({ ...hall, separate: false }, day), time);
        if (waiting > 0) expect(busy).toBe(hall.counters);
      }),
    );
  });

  test('is busiest where it says so', () => {
    for (const day of [1, 2, 3, 4]) {
      const hour = lunchHour(noon, day);
      const most = momentOf(hour, busiestMinute(hour)).waiting;
      for (let minute = 1; minute <= HOUR; minute++) {
        expect(momentOf(hour, minute).waiting).toBeLessThanOrEqual(most);
      }
    }
  });

  test('by the end all that came in the hour are served, gone, waiting or at a counter', () => {
    for (const change of [{}, { patience: 5 }, { patience: 5, informed: true }, { arrivals: 60 }]) {
      const hour = lunchHour({ ...noon, ...change }, 3);
      const last = momentOf(hour, HOUR);
      const here = hour.filter(({ end }) => end >= 0).length;
      const { served, gaveUp, later, waiting, busy } = last;
      expect(served + gaveUp + later + waiting + busy).toBe(here);
    }
  });

  test('a day is the same whenever it is shown, and unlike the next', () => {
    expect(lunchHour(noon, 2)).toEqual(lunchHour(noon, 2));
    expect(balanceOf(lunchHour(noon, 2))).not.toEqual(balanceOf(lunchHour(noon, 3)));
  });
});

describe('the plan', () => {
  const places = (room: number, line: number) =>
    Array.from({ length: room }, (_, rank) => ({ at: 'line', line, rank }) as const);

  test.each([280, 320, 480, 760])(
    'at %d pixels: all within the walls, none on another',
    (width) => {
      for (const separate of [true, false]) {
        for (let counters = 1; counters <= 8; counters++) {
          const plan = planOf({ counters, separate }, width);
          const lines = separate ? plan.counters.map((_, line) => line) : [0];
          const spots = [
            ...plan.counters,
            ...lines.flatMap((line) => places(plan.room, line).map((place) => plan.spotOf(place))),
          ];
          for (const spot of spots) {
            expect(spot?.x).toBeGreaterThanOrEqual(8);
            expect(spot?.x).toBeLessThanOrEqual(width - 8);
            expect(spot?.y).toBeLessThanOrEqual(plan.height - 26);
          }
          for (const [index, one] of spots.entries()) {
            for (const other of spots.slice(index + 1)) {
              const apart = Math.hypot(
                (one?.x ?? 0) - (other?.x ?? 0),
                (one?.y ?? 0) - (other?.y ?? 0),
              );
              expect(apart).toBeGreaterThanOrEqual(15);
            }
          }
        }
      }
    },
  );

  test('who finds no room stands nowhere', () => {
    const plan = planOf({ counters: 3, separate: false }, 320);
    expect(plan.spotOf({ at: 'line', line: 0, rank: plan.room })).toBeUndefined();
  });
});

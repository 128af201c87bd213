import { describe, expect, test } from 'vitest';
import { obstacleTo } from '../../../src/site/assigned/can-hand-in.ts';
import { progressOf } from '../../../src/site/assigned/progress.ts';
import type { Session } from '../../../src/site/assigned/session.ts';
import { aSession, pickIn } from './classroom.ts';

const progress = ({ assignment, places }: Session) =>
  places.map((place) => progressOf(assignment, place));

const obstacle = (session: Session) =>
  obstacleTo(session.assignment, progress(session), session.preview);

describe('how far a student is', () => {
  test('while nothing is told, what is chosen counts as answered, and there are no points', async () => {
    const session = await aSession({ feedback: 'after' });
    pickIn(session, 0, 'single', 'warm');
    const [one, two] = progress(session);
    expect(one).toMatchObject({ touched: true, answered: 1, count: 2, unchecked: false });
    expect(one?.result).toBeUndefined();
    expect(two).toMatchObject({ touched: false, answered: 0, count: 2 });
  });

  test('points are told once it is handed in, unless they never are', async () => {
    for (const [feedback, points] of [
      ['after', 1],
      ['never', undefined],
    ] as const) {
      const session = await aSession({ feedback });
      pickIn(session, 0, 'single', 'seen').work.finish(5000);
      const [one] = progress(session);
      expect(one).toMatchObject({ handed: true, answered: 1 });
      expect(one?.result?.points).toBe(points);
    }
  });

  test('with feedback at once, only what was checked counts, and what was not is noticed', async () => {
    const session = await aSession();
    const { work } = pickIn(session, 0, 'single', 'seen');
    expect(progress(session)[0]).toMatchObject({ answered: 0, unchecked: true });
    work.move({ do: 'check', item: 'single', sure: 1 });
    expect(progress(session)[0]).toMatchObject({
      answered: 1,
      unchecked: false,
      result: { points: 1, max: 2 },
    });
  });

  test('attempts that are left are counted down to none', async () => {
    const session = await aSession({ attempts: 2 });
    expect(progress(session)[0]).toMatchObject({ attempts: 0, left: 1 });
    pickIn(session, 0, 'single', 'seen').work.reset(0);
    expect(progress(session)[0]).toMatchObject({ attempts: 2, left: 0 });
  });
});

describe('whether something can be handed in', () => {
  test('not before anything was done, and never in a preview', async () => {
    const session = await aSession();
    expect(obstacle(session)).toBe('nothing');
    pickIn(session, 0, 'single', 'seen');
    expect(obstacle(session)).toBeUndefined();
    const preview = await aSession({}, true);
    pickIn(preview, 0, 'single', 'seen');
    expect(obstacle(preview)).toBe('preview');
  });

  test('once all is handed in, only with a new attempt, as long as one is left', async () => {
    const session = await aSession({ feedback: 'after', attempts: 2 });
    const { work } = pickIn(session, 0, 'single', 'seen');
    for (const place of session.places) place.work.finish(5000);
    expect(obstacle(session)).toBe('begin-again');
    work.reset(0);
    expect(obstacle(session)).toBeUndefined();
    const once = await aSession({ feedback: 'after', attempts: 1 });
    pickIn(once, 0, 'single', 'seen');
    for (const place of once.places) place.work.finish(5000);
    expect(obstacle(once)).toBe('no-attempts');
  });
});

test('an exercise this course does not have is named; the rest opens', async () => {
  const session = await aSession({ parts: [{ exercise: '~5f3c01' }, { exercise: 'two' }] });
  expect(session.missing).toEqual(['~5f3c01']);
  expect(session.places.map(({ head }) => head.id)).toEqual(['two']);
});

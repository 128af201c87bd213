import { describe, expect, test } from 'vitest';
import { total } from '../../../src/core/score.ts';
import { allocationExamples } from '../../../src/kinds/allocation/examples.ts';
import { allocation } from '../../../src/kinds/allocation/model.ts';
import { outcomeOf } from '../../../src/kinds/allocation/outcome.ts';
import type {
  AllocationMove,
  AllocationState,
  AllocationTask,
  Plan,
} from '../../../src/kinds/allocation/task.ts';

const task = allocationExamples['counter'] as AllocationTask;

const GOOD: Plan = {
  ticket: { server: 'machine' },
  'lost-child': { server: 'person' },
  'thanks-box': { server: 'machine' },
  'says-so': { 'says-so': 'yes' },
};

const picks = (plan: Plan): readonly AllocationMove[] =>
  Object.entries(plan).flatMap(([item, asks]) =>
    Object.entries(asks).map(([ask, option]) => ({ do: 'pick', item, ask, option }) as const),
  );

const play = (moves: readonly AllocationMove[], from = allocation.start(task, 1)) =>
  moves.reduce((state, move) => allocation.step(task, state, move), from);

const tried = (...plans: readonly Plan[]): AllocationState =>
  play(plans.flatMap((plan) => [...picks(plan), { do: 'try' }]));

const pointsOf = (state: AllocationState, item: string) =>
  allocation.grade(task, state).find((mark) => mark.item === item)?.points;

describe('what a plan comes to', () => {
  test('is the start, what each choice adds as often as it comes up, and what it adds once', () => {
    // Effort: 10 + 10 tickets × 1 + a child × 4 + two thanks × 1. Trust: 50 + 20 + 5.
    expect(outcomeOf(task, GOOD).values).toEqual({ effort: 26, trust: 75 });
  });

  test('counts a further choice only where it is asked for', () => {
    const bot = { ...GOOD, ticket: { server: 'bot', handover: 'never' } };
    expect(outcomeOf(task, bot).values?.['effort']).toBe(46);
    const idle = { ...GOOD, ticket: { server: 'machine', handover: 'never' } };
    expect(outcomeOf(task, idle).values).toEqual(outcomeOf(task, GOOD).values);
  });

  test('is nothing while something is still to be decided', () => {
    const { 'says-so': _, ...rest } = GOOD;
    expect(outcomeOf(task, rest).values).toBeUndefined();
    expect(outcomeOf(task, { ...GOOD, ticket: { server: 'bot' } }).reached).toBe(false);
  });

  test('choices that go badly together cost more than each by itself', () => {
    const hidden = { ...GOOD, 'says-so': { 'says-so': 'no' } };
    const both = { ...hidden, ticket: { server: 'bot', handover: 'stuck' } };
    const trust = (plan: Plan) => outcomeOf(task, plan).values?.['trust'] ?? 0;
    expect(trust(both)).toBe(trust(hidden) - 20);
  });
});

describe('the post', () => {
  const post = (plan: Plan) =>
    outcomeOf(task, plan).post.map(({ letter, paragraphs }) => [
      letter.id,
      ...paragraphs.map(({ id, leads }) => `${id} → ${leads.join()}`),
    ]);

  test('thanks only for a plan that reaches its goals and hurts nobody', () => {
    expect(post(GOOD)).toEqual([['father', 'found → lost-child']]);
  });

  test('holds the paragraphs that apply, each with where it leads', () => {
    const child = { server: 'bot', handover: 'stuck' };
    expect(post({ ...GOOD, 'lost-child': child })).toEqual([
      ['mother', 'bot-for-a-child → lost-child'],
    ]);
    expect(post({ ...GOOD, 'lost-child': child, 'says-so': { 'says-so': 'no' } })).toEqual([
      ['mother', 'bot-for-a-child → lost-child', 'a-face → says-so'],
    ]);
  });
});

test('of two places, a letter means both unless it says how many', () => {
  const letters = (least: number | undefined) => {
    const when = [{ of: ['ticket', 'thanks-box'], decision: 'server', is: ['person'], least }];
    const paragraphs = [{ id: 'slow', when, text: 'I waited.' }];
    const tone = 'report' as const;
    return [
      { id: 'note', tone, name: 'A note', intro: 'So:', paragraphs, closing: 'That is all.' },
    ];
  };
  const plan = { ...GOOD, 'thanks-box': { server: 'person' } };
  const count = (least?: number) =>
    outcomeOf({ ...task, letters: letters(least) }, plan).post.length;
  expect([count(), count(1), count(2)]).toEqual([0, 1, 0]);
});

describe('points', () => {
  const wrong: Plan = { ...GOOD, 'thanks-box': { server: 'person' } };

  test('in full at the first try, half later, and one for the whole', () => {
    expect(total(allocation.grade(task, tried(GOOD)))).toEqual({ done: true, points: 5, max: 5 });
    const later = tried(wrong, GOOD);
    expect(pointsOf(later, 'thanks-box')).toBe(0.5);
    expect(pointsOf(later, 'ticket')).toBe(1);
  });

  test('what stood up once stays earned', () => {
    expect(pointsOf(tried(GOOD, wrong), 'thanks-box')).toBe(1);
  });

  test('goals may be reached by a plan of which not everything stands up', () => {
    expect(pointsOf(tried(wrong), 'whole')).toBe(1);
    expect(pointsOf(tried(wrong), 'thanks-box')).toBe(0);
  });

  test('nothing more can be earned once it is told', () => {
    const told = play([{ do: 'reveal' }], tried(wrong));
    const after = play([...picks(GOOD), { do: 'try' }], told);
    expect(after.tries).toHaveLength(2);
    expect(allocation.grade(task, after)).toEqual(allocation.grade(task, told));
  });
});

describe('trying', () => {
  test('takes a plan that is complete and not the one tried last', () => {
    const { ticket, ...rest } = GOOD;
    const open = play(picks(rest));
    expect(play([{ do: 'try' }], open)).toBe(open);
    const once = tried(GOOD);
    expect(play([{ do: 'try' }], once)).toBe(once);
  });

  test('nothing is told before a first try', () => {
    const open = play(picks(GOOD));
    expect(play([{ do: 'reveal' }], open)).toBe(open);
  });

  test('an earlier plan can be taken up again', () => {
    const again = play(
      [{ do: 'back', to: 0 }],
      tried(GOOD, { 'thanks-box': { server: 'person' } }),
    );
    expect(again.plan).toEqual(GOOD);
    expect(again.tries).toHaveLength(2);
  });

  test('a choice made idle is there again when it is asked for again', () => {
    const bot = play([
      ...picks({ ticket: { server: 'bot', handover: 'stuck' } }),
      ...picks({ ticket: { server: 'person' } }),
      ...picks({ ticket: { server: 'bot' } }),
    ]);
    expect(bot.plan['ticket']).toEqual({ server: 'bot', handover: 'stuck' });
  });
});

test('a place whose version was raised is set aside alone, in every try', () => {
  const saved = tried(GOOD);
  const newer = {
    ...task,
    items: task.items.map((item) => (item.id === 'ticket' ? { ...item, version: 2 } : item)),
  };
  const reading = allocation.read(newer, saved, allocation.version);
  expect(reading?.setAside).toEqual(['ticket']);
  expect(Object.keys(reading?.state.tries[0] ?? {})).toEqual([
    'lost-child',
    'thanks-box',
    'says-so',
  ]);
});

test('a plan handed in half done is judged as far as it goes', () => {
  const half = allocation.finish(task, play(picks({ ticket: { server: 'machine' } })));
  const lines = allocation.lines(task, half);
  expect(lines.find(({ item }) => item === 'ticket')?.verdict).toBe('right');
  expect(lines.find(({ item }) => item === 'lost-child')?.answer).toBe('');
  expect(lines.find(({ item }) => item === 'whole')?.verdict).toBe('wrong');
});

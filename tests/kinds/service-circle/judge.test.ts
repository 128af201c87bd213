import { describe, expect, test } from 'vitest';
import { localise } from '../../../src/core/language.ts';
import { judge } from '../../../src/kinds/service-circle/grade/judge.ts';
import { referenceOf } from '../../../src/kinds/service-circle/reference.ts';
import type { CircleMove } from '../../../src/kinds/service-circle/state/move.ts';
import type {
  CircleTask,
  Criterion,
  Scene,
  SceneMoment,
} from '../../../src/kinds/service-circle/task.ts';
import { course } from '../../content/texts.ts';
import { after, barber, circleOf, hide, inOrder, put, set } from './desk.ts';

function outcome(criterion: Criterion, moves: readonly CircleMove[]) {
  const found = judge(barber, circleOf(after(...moves))).find((one) => one.criterion === criterion);
  return { points: found?.points, found: found?.findings.map(({ is, event }) => `${is} ${event}`) };
}

describe('begins before the counter', () => {
  test.each<[string, CircleMove[], number, string]>([
    ['whole with the very first step', [...inOrder], 1, 'begins-early book'],
    ['half with a later step of the first phase', inOrder.slice(1), 0.5, 'begins-next find'],
    ['nothing at the counter', inOrder.slice(2), 0, 'begins-late greeted'],
    ['nothing on an empty circle', [], 0, 'begins-late '],
  ])('%s', (_, moves, points, found) => {
    expect(outcome('begins', moves)).toEqual({ points, found: [found] });
  });

  test('a moment of the learner’s own in front changes nothing', () => {
    const own: CircleMove = { do: 'add', name: 'Worries', phase: 'before', before: 'book' };
    expect(outcome('begins', [...inOrder, own]).points).toBe(1);
  });
});

describe('ends after leaving', () => {
  test.each<[string, CircleMove[], number, string]>([
    ['whole with the last step', [...inOrder], 1, 'ends-late wedding'],
    ['nothing at the till', inOrder.slice(0, 5), 0, 'ends-early pay'],
  ])('%s', (_, moves, points, found) => {
    expect(outcome('ends', moves)).toEqual({ points, found: [found] });
  });
});

describe('order, three points for fifteen pairs, down to a half', () => {
  test('whole', () => expect(outcome('order', [...inOrder]).points).toBe(3));

  test('two neighbours swapped: 14 of 15 pairs, 2.8, so 2½', () => {
    const swapped = [...inOrder, put('pay', 'shop', 'cut')];
    expect(outcome('order', swapped)).toEqual({ points: 2.5, found: ['order-broken cut'] });
  });

  test('one missing: 10 of 15 pairs, 2.0', () => {
    const without = inOrder.filter((move) => move.do !== 'place' || move.id !== 'cut');
    expect(outcome('order', without)).toEqual({ points: 2, found: ['missing cut'] });
  });

  test('a moment hidden below is named where it costs points, and not as missing', () => {
    const hidden = [...inOrder, hide('cut', 'backstage')];
    expect(outcome('order', hidden)).toEqual({ points: 2, found: ['moment-below cut'] });
  });

  test('only the nearest broken pairs are named', () => {
    const backwards = [...inOrder].reverse().map((move): CircleMove => {
      return move.do === 'place' ? { ...move, phase: 'shop' } : move;
    });
    const { points, found } = outcome('order', backwards);
    expect(points).toBe(0);
    expect(found).toHaveLength(4);
  });
});

describe('decoys below the line, two points for two', () => {
  test.each<[string, CircleMove[], number, string[]]>([
    [
      'whole on the right layers',
      [hide('sweep', 'backstage'), hide('books', 'support')],
      2,
      ['decoys-good '],
    ],
    [
      'a half off for another layer',
      [hide('sweep', 'support'), hide('books', 'support')],
      1.5,
      ['decoy-layer sweep'],
    ],
    [
      'one point for one on the circle',
      [put('sweep', 'shop'), hide('books', 'support')],
      1,
      ['decoy-on-circle sweep'],
    ],
    ['nothing while nothing is placed', [], 0, ['decoy-unplaced sweep', 'decoy-unplaced books']],
    [
      'a moment below takes a half away',
      [hide('sweep', 'backstage'), hide('books', 'support'), hide('pay', 'support')],
      1.5,
      ['moment-below pay'],
    ],
  ])('%s', (_, moves, points, found) => {
    expect(outcome('decoys', moves)).toEqual({ points, found });
  });
});

describe('moments of truth justified, two are asked for', () => {
  const greeted = [set('greeted', 'truth', true), set('greeted', 'reason', 'first-impression')];
  const cut = [set('cut', 'truth', true), set('cut', 'reason', 'strong-feeling')];
  test.each<[string, CircleMove[], number, string[]]>([
    ['whole', [...greeted, ...cut], 2, ['truth-sound greeted', 'truth-sound cut']],
    ['one is half of it', greeted, 1, ['truth-sound greeted', 'truth-few ']],
    [
      'half for one without a reason',
      [...greeted, set('cut', 'truth', true)],
      1.5,
      ['truth-sound greeted', 'truth-unjustified cut'],
    ],
    [
      'half for a reason that does not hold',
      [...greeted, cut[0] as CircleMove, set('cut', 'reason', 'first-impression')],
      1.5,
      ['truth-sound greeted', 'truth-reason cut'],
    ],
    [
      'one too many takes a half away',
      [...greeted, ...cut, set('pay', 'truth', true)],
      1.5,
      ['truth-sound greeted', 'truth-sound cut', 'truth-weak pay'],
    ],
    [
      'starring all but the sound ones earns nothing',
      [set('pay', 'truth', true)],
      0,
      ['truth-weak pay', 'truth-few '],
    ],
  ])('%s', (_, moves, points, found) => {
    expect(outcome('truths', [...inOrder, ...moves])).toEqual({ points, found });
  });
});

describe('a fail point proofed', () => {
  const idea = (
    id: string,
    device: 'prevent' | 'signal' | 'check' | 'remind' | '',
    proof: string,
  ) => [set(id, 'fail', true), set(id, 'device', device), set(id, 'proof', proof)];
  test.each<[string, CircleMove[], number, string]>([
    ['whole', idea('cut', 'check', 'Shows it in the mirror'), 1, 'fail-sound cut'],
    [
      'half for a device that does not hold here',
      idea('cut', 'signal', 'A bell'),
      0.5,
      'fail-device cut',
    ],
    ['half for a mere reminder', idea('cut', 'remind', 'A notice'), 0.5, 'fail-remind cut'],
    ['half without an idea', idea('cut', 'check', '  '), 0.5, 'fail-idea cut'],
    [
      'half for a good idea elsewhere',
      idea('pay', 'check', 'Reads the sum aloud'),
      0.5,
      'fail-elsewhere pay',
    ],
    ['nothing for a reminder elsewhere', idea('pay', 'remind', 'A notice'), 0, 'fail-remind pay'],
    ['nothing for none', [], 0, 'fail-none '],
  ])('%s', (_, moves, points, found) => {
    expect(outcome('fails', [...inOrder, ...moves])).toEqual({ points, found: [found] });
  });
});

const FIRST = 'first-impression' as const;
const STRONG = 'strong-feeling' as const;

describe('where more moments could be marked', () => {
  const cut = barber.events.find(({ id }) => id === 'cut') as SceneMoment;
  const more = ['dye', 'shave', 'massage'].map((id) => ({ ...cut, id, after: [] }));
  const scene: Scene = { ...barber, events: [...barber.events, ...more] };
  const marked = (ids: readonly string[], bare: readonly string[] = []) => {
    const moments = referenceOf(scene).moments.map((one) => ({
      ...one,
      truth: ids.includes(one.id),
      reason: bare.includes(one.id) ? ('' as const) : one.id === 'greeted' ? FIRST : STRONG,
    }));
    const found = judge(scene, { ...referenceOf(scene), moments });
    return found.find(({ criterion }) => criterion === 'truths');
  };
  const starred = (...ids: readonly string[]) => marked(ids);
  const sound = ['greeted', 'cut', 'dye', 'shave', 'massage'];

  test('all that are sound may be marked', () => expect(starred(...sound)?.points).toBe(2));

  test('more without a reason do not make up for the second reason', () => {
    expect(marked(['greeted', 'cut'], ['cut'])?.points).toBe(1.5);
    expect(marked(['greeted', 'cut', 'dye', 'shave'], ['cut', 'dye', 'shave'])?.points).toBe(1.5);
  });

  test('a third sound one does not make up for one that is none', () => {
    expect(starred('greeted', 'cut', 'dye', 'pay')?.points).toBe(1.5);
    expect(starred(...sound, 'pay')?.points).toBe(1.5);
  });

  test('marking everything is not choosing: from the seventh star on each takes a half away', () => {
    expect(starred(...sound, 'pay')?.findings.map(({ is }) => is)).not.toContain('truth-many');
    const seven = starred(...sound, 'pay', 'find');
    expect(seven?.points).toBe(0.5);
    expect(seven?.findings.map(({ is }) => is)).toContain('truth-many');
    expect(starred(...sound, 'pay', 'find', 'book')?.points).toBe(0);
  });
});

test('what nothing has to come before is no beginning if it happens at the counter', () => {
  const pay = barber.events.find(({ id }) => id === 'pay') as SceneMoment;
  const tip = { ...pay, id: 'tip', after: [] };
  const scene: Scene = { ...barber, events: [...barber.events, tip] };
  const { moments, ...rest } = referenceOf(scene);
  const circle = { ...rest, moments: [...moments].sort((a) => (a.id === 'tip' ? -1 : 0)) };
  const begins = judge(scene, circle).find(({ criterion }) => criterion === 'begins');
  expect(begins).toMatchObject({ points: 0, findings: [{ is: 'begins-late', event: 'tip' }] });
});

test('what was written is looked at and never scored', () => {
  const star = [...inOrder, set('cut', 'truth', true)];
  expect(outcome('worked', star)).toEqual({ points: 0, found: ['worked-open cut'] });
  const written = [
    ...star,
    set('cut', 'expects', 'Not too short'),
    set('cut', 'factor', 'people'),
    set('cut', 'standard', 'Shown in the mirror before the last cut'),
  ];
  expect(outcome('worked', written)).toEqual({ points: 0, found: ['worked-good '] });
});

const scenes = course.exercises
  .filter(({ kind }) => kind === 'service-circle')
  .flatMap(({ task }) => (localise(task, 'en') as CircleTask).scenes);

describe.each(scenes)('the scene $id', (scene) => {
  test('gives its own reference every point', () => {
    const points = judge(scene, referenceOf(scene)).map(({ criterion, points: p, max }) => [
      criterion,
      p,
      max,
    ]);
    expect(points.filter(([, p, max]) => p !== max)).toEqual([]);
  });

  test('finds fault with nothing in it', () => {
    const faults = judge(scene, referenceOf(scene)).flatMap(({ findings }) =>
      findings.filter(({ tone }) => tone !== 'good'),
    );
    expect(faults).toEqual([]);
  });
});

test('there are six scenes at least', () => expect(scenes.length).toBeGreaterThanOrEqual(6));

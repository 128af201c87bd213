import { expect, test } from 'vitest';
import { circleRows } from '../../../../src/kinds/service-circle/export/rows.ts';
import { blankMoment, type Circle } from '../../../../src/kinds/service-circle/state/circle.ts';
import { aMoment, emptyPlan } from '../draw/plans.ts';

const checkIn = {
  ...blankMoment('check-in', 'phase-1'),
  truth: true,
  reason: 'first-impression',
  fail: true,
  device: 'prevent',
  proof: 'Link the card writer to room status',
  expects: 'Little fuss',
  factor: 'people',
  part: 'attention',
  feeling: -1,
  who: 'Receptionist',
  evidence: 'Key card',
  standard: 'Within 3 minutes',
  accuracy: 97,
} as const;
const below = [
  { id: 'aside', name: 'Sets a room aside', layer: 'backstage', under: 'check-in' },
] as const;
const plan = {
  ...emptyPlan('en'),
  moments: [
    aMoment('find', 'phase-0', { name: 'Finds the door' }),
    aMoment('check-in', 'phase-1', { name: 'Checks in' }),
  ],
  below,
};

function tableOf(changed: Partial<Circle> = {}): readonly Readonly<Record<string, string>>[] {
  const moments = [blankMoment('find', 'phase-0'), checkIn];
  const circle = { name: '', phases: plan.phases, moments, below, accuracy: 95, ...changed };
  const [head = [], ...rows] = circleRows(circle, plan, (key) =>
    key.replace('service-circle.', ''),
  );
  return rows.map((row) => {
    expect(row).toHaveLength(head.length);
    return Object.fromEntries(
      row.map((text, index) => [head[index]?.replace('column.', '') ?? '', text]),
    );
  });
}

test('a moment is told with everything that was said about it', () => {
  expect(tableOf()[1]).toEqual({
    number: '2',
    phase: 'Arriving and checking in',
    name: 'Checks in',
    truth: 'yes',
    reason: 'reason.first-impression',
    fail: 'yes',
    device: 'device.prevent',
    proof: 'Link the card writer to room status',
    expects: 'Little fuss',
    factor: 'factor.people',
    part: 'part.people.attention',
    feeling: 'feeling.-1',
    who: 'Receptionist',
    evidence: 'Key card',
    standard: 'Within 3 minutes',
    accuracy: '97',
    serves: '',
  });
});

test('a moment nobody has said anything about has a number, a phase and a name', () => {
  const told = Object.entries(tableOf()[0] ?? {}).filter(([, text]) => text !== '');
  expect(told).toEqual([
    ['number', '1'],
    ['phase', 'Before'],
    ['name', 'Finds the door'],
  ]);
});

test('an internal event comes last, with its layer and the moment it serves', () => {
  expect(tableOf().at(-1)).toMatchObject({
    number: '',
    phase: 'row.backstage',
    name: 'Sets a room aside',
    serves: 'Checks in',
  });
});

test('a reason and an idea count only while the moment is so marked', () => {
  const [row] = tableOf({ moments: [{ ...checkIn, truth: false, fail: false }] });
  expect(row).toMatchObject({ truth: '', reason: '', fail: '', device: '', proof: '' });
});

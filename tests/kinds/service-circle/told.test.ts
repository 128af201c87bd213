import { expect, test } from 'vitest';
import type { CircleMove } from '../../../src/kinds/service-circle/state/move.ts';
import { describe as tell } from '../../../src/kinds/service-circle/view/describe.ts';
import { planOf } from '../../../src/kinds/service-circle/view/plan-of.ts';
import { wordsFrom } from '../../../src/ui/words.ts';
import { interfaceWords } from '../../content/texts.ts';
import { after, barber, circleOf, hide, inOrder, play, put, set, start } from './desk.ts';

const words = wordsFrom(interfaceWords.en);
const all = after(...inOrder);

/** What is read out after `move` on the whole circle. */
function told(move: CircleMove): string {
  return tell(barber, circleOf(all), circleOf(play(all, move)), move, words);
}

test('a moment that moved is told with its place and phase, however it was moved', () => {
  const said = '“Customer: cut” is now 3 of 6, in “In the shop”.';
  expect(told(put('cut', 'shop', 'greeted'))).toBe(said);
  expect(told({ do: 'shift', id: 'cut', by: -1 })).toBe(said);
});

test('what was made is told by its name', () => {
  expect(told({ do: 'add', name: 'Chats', phase: 'before', before: 'book' })).toContain(
    '“Chats” is now 1 of 7',
  );
  expect(told({ do: 'add-below', name: 'Cleans', layer: 'support', under: '' })).toContain(
    '“Cleans” is now below the line of visibility: Support processes.',
  );
});

test('what left the circle is told by the name it had', () => {
  expect(told({ do: 'take', id: 'cut' })).toContain('“Customer: cut”');
  expect(told(hide('cut', 'backstage'))).toContain('“Customer: cut”');
});

test('phases are told in their new order', () => {
  expect(told({ do: 'phase-shift', phase: 'after', by: -1 })).toContain(
    'Before, Afterwards, In the shop',
  );
});

test('typing is not read out', () => expect(told(set('cut', 'who', 'Ana'))).toBe(''));

test('a drawing has the learner’s names first, then the scene’s, then the usual ones', () => {
  const named = play(
    all,
    { do: 'phase-name', phase: 'shop', name: 'At Ana’s' },
    set('cut', 'name', 'Snip'),
  );
  const plan = planOf(barber, circleOf(named), words);
  expect(plan.phases.map(({ name }) => name)).toEqual(['Before', 'At Ana’s', 'Afterwards']);
  expect(plan.moments.map(({ name }) => name).slice(2, 4)).toEqual(['Customer: greeted', 'Snip']);
  const own = planOf(undefined, circleOf(play(start, { do: 'scene', scene: 'own' })), words);
  expect(own.phases[0]?.name).toBe('Before arriving');
});

test('the rows of an emotion curve run from very good to very bad', () => {
  expect(planOf(barber, circleOf(all), words).words.feelings).toEqual([
    'very good',
    'good',
    'neutral',
    'bad',
    'very bad',
  ]);
});

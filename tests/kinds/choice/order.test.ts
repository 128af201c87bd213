import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundOf } from '../../../src/core/quiz/order.ts';
import { choiceExamples } from '../../../src/kinds/choice/examples.ts';
import { type ChoiceItem, choice } from '../../../src/kinds/choice/model.ts';

test('questions come in the order of the author, whatever the seed', () => {
  const pattern = choiceExamples['smallest']?.items[0] as ChoiceItem;
  const ids = ['delta', 'alpha', 'charlie', 'bravo', 'echo', 'foxtrot'];
  const task = { items: ids.map((id) => ({ ...pattern, id })) };
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const state = choice.start(task, seed);
      expect(state.at).toBe('delta');
      expect(roundOf(choice.items(task), state).map(({ id }) => id)).toEqual(ids);
    }),
  );
});

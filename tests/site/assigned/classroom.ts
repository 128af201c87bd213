import { type Assignment, newAssignment } from '../../../src/core/assign/assignment.ts';
import { choiceExamples } from '../../../src/kinds/choice/examples.ts';
import { choice } from '../../../src/kinds/choice/model.ts';
import type { Place } from '../../../src/site/assigned/place.ts';
import { openSession, type Session } from '../../../src/site/assigned/session.ts';
import { memoryShelf } from '../../../src/store/shelf.ts';

/** Two exercises with the same questions: "single" and "several". */
export const library = {
  exercises: ['one', 'two'].map((id) => ({
    id,
    kind: 'choice',
    minutes: 12,
    title: { zh: `练习${id}`, en: `Exercise ${id}` },
    edition: `${id}-1`,
  })),
  kinds: { choice },
  loadTask: async () => choiceExamples['full'],
};

/** An assignment of both exercises, opened by a student. */
export function aSession(some: Partial<Assignment> = {}, preview = false): Promise<Session> {
  const parts = [{ exercise: 'one' }, { exercise: 'two' }];
  const assignment = { ...newAssignment('0123456789', parts), ...some };
  return openSession(library, assignment, memoryShelf(), preview, 'en');
}

/** Picks `option` of `item` in the exercise with this number, from 0. */
export function pickIn({ places }: Session, index: number, item: string, option: string): Place {
  const place = places[index];
  if (!place) throw new Error(`There is no exercise ${index}`);
  place.work.move({ do: 'pick', item, option });
  return place;
}

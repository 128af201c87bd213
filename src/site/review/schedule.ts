import { type Card, fsrs, GenSeedStrategyWithCardId, StrategyMode } from 'ts-fsrs';
import { asUtcDay } from '../../core/review/day.ts';
import { type Memory, RATINGS, type Rating, type Review } from '../../core/review/deck.ts';

/**
 * What every answer to a card would lead to, by FSRS-6 with its usual parameters: nine in ten are to
 * be remembered when they come. Intervals are strewn a little, so that cards learnt together do not
 * stay together; by how much depends on the card and the number of its reviews alone, so the same
 * review gives the same date anywhere. `time` must not be before the card’s newest review.
 *
 * Source: github.com/open-spaced-repetition (FSRS-6).
 */
export function outcomes(
  id: string,
  memory: Memory | undefined,
  time: number,
): Readonly<Record<Rating, Memory>> {
  // A change of clocks may set the hour back between two reviews.
  const moved = Math.max(asUtcDay(time), memory ? asUtcDay(memory.last) : 0);
  const preview = scheduler.repeat(toCard(id, memory, moved), moved);
  const entries = RATINGS.map((rating) => [rating, toMemory(preview[rating].card, time, moved)]);
  return Object.fromEntries(entries) as Record<Rating, Memory>;
}

/**
 * What is known of the card `id` after the reviews of `log`, oldest first, as if all had been made
 * on one device. (The library’s own `reschedule` forgets the card’s name, and with it how its
 * intervals are strewn.)
 */
export function replay(id: string, log: readonly Review[]): Memory | undefined {
  return log.reduce<Memory | undefined>(
    (memory, [time, rating]) => outcomes(id, memory, time)[rating],
    undefined,
  );
}

type NamedCard = Card & { readonly name: string };

const scheduler = fsrs({ enable_fuzz: true }).useStrategy(
  StrategyMode.SEED,
  GenSeedStrategyWithCardId('name'),
);

function toCard(name: string, memory: Memory | undefined, moved: number): NamedCard {
  const { stability = 0, difficulty = 0, days = 0, step = 0, reps = 0, lapses = 0 } = memory ?? {};
  return {
    name,
    stability,
    difficulty,
    reps,
    lapses,
    due: new Date(memory ? asUtcDay(memory.due) : moved),
    elapsed_days: 0,
    scheduled_days: days,
    learning_steps: step,
    state: memory?.stage ?? 0,
    ...(memory && { last_review: new Date(asUtcDay(memory.last)) }),
  };
}

function toMemory(card: Card, time: number, moved: number): Memory {
  return {
    due: time + (card.due.getTime() - moved),
    stability: card.stability,
    difficulty: card.difficulty,
    days: card.scheduled_days,
    step: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    stage: card.state as Memory['stage'],
    last: time,
  };
}

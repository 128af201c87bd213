import type { Portfolio } from '../../core/portfolio/decisions.ts';
import { inChosenOrder } from '../../core/portfolio/order.ts';
import { CORE } from './capstone.ts';
import type { Collected } from './collect.ts';
import { type CorePart, FOUND, type Found, PARTS } from './found.ts';
import type { Speech } from './props.ts';
import { isWanted } from './wanted.ts';

/** How the id of a part begins that is one more work; the exercise's id follows. */
export const WORK = 'work:';

/** A part of the portfolio, as the page lists it. */
export interface Part extends Found {
  readonly id: string;
  readonly name: string;
  /** `missing`: there is nothing to show. */
  readonly standing: 'there' | 'partly' | 'missing';
  /** Whether it is to go into the file. It does only if there is something to show. */
  readonly wanted: boolean;
}

/** All parts in the order that was chosen. */
export function partsOf(
  collected: Collected,
  portfolio: Portfolio,
  speech: Speech,
): readonly Part[] {
  const others = otherWorks(collected).filter(({ id }) => portfolio.shown[id]);
  const own = PARTS.filter((id) => id !== 'standards' || collected.notebook.length > 0);
  const ids = [...own.slice(0, -2), ...others.map(({ id }) => id), ...own.slice(-2)];
  return inChosenOrder(ids, portfolio.order).map((id) => {
    const rest = others.find((one) => one.id === id);
    if (rest) {
      const name = speech.title(rest.exercise);
      return { id, name, standing: 'there', has: '', lacks: [], wanted: true };
    }
    const name = speech.words(`portfolio.part.${id}`);
    const wanted = isWanted(id, portfolio);
    const found = FOUND[id as CorePart](collected, speech, portfolio);
    const standing = found.has === '' ? 'missing' : found.lacks.length > 0 ? 'partly' : 'there';
    return { id, name, standing, wanted, ...found };
  });
}

/** Works that no part shows of itself, as parts that can be taken in. */
export function otherWorks({ own }: Collected): readonly { id: string; exercise: string }[] {
  const core: readonly string[] = Object.values(CORE);
  return own
    .filter(({ exercise }) => !core.includes(exercise.id))
    .map(({ exercise: { id } }) => ({ id: WORK + id, exercise: id }));
}

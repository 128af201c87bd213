import type { Circle } from '../state/circle.ts';
import type { CircleMove } from '../state/move.ts';
import type { Layer } from '../task.ts';

/** Where `id` is now, as a value of the choice of places: 'circle/phase/before', 'below/layer/'. */
export function placeOf(circle: Circle, id: string): string {
  const index = circle.moments.findIndex((one) => one.id === id);
  const moment = circle.moments[index];
  if (moment) {
    const next = circle.moments[index + 1];
    return `circle/${moment.phase}/${next?.phase === moment.phase ? next.id : ''}`;
  }
  const below = circle.below.find((one) => one.id === id);
  return below ? `below/${below.layer}/` : '';
}

/** The move that takes `id` to `place`, a value like those of {@link placeOf}. */
export function moveTo(circle: Circle, id: string, place: string): CircleMove {
  const [to = '', group = '', before = ''] = place.split('/');
  return to === 'below'
    ? keepUnder(circle, { do: 'below', id, layer: group as Layer, under: '' })
    : { do: 'place', id, phase: group, before };
}

/** `move`, but what goes from one layer below the line to the other still serves its moment. */
export function keepUnder(circle: Circle, move: CircleMove): CircleMove {
  if (move.do !== 'below' || move.under !== '') return move;
  const old = circle.below.find((one) => one.id === move.id);
  return old ? { ...move, under: old.under } : move;
}

import { MARGIN } from './sizes.ts';
import { halfWidth, type Place, type Track } from './track.ts';

/** Which side of the ring a label stands on; below it stands one whose dot is the lowest point. */
export type Side = 'right' | 'left' | 'below';

/** Where labels stand, by index. `near` is the x of the edge that looks at the ring. */
export interface Stand {
  readonly sides: readonly Side[];
  readonly tops: readonly number[];
  readonly near: readonly number[];
  /** The furthest that any label had to move from beside its dot. */
  readonly drift: number;
}

/** What keeps labels apart: from each other, and from the ring's middle line. */
export interface Air {
  readonly between: number;
  readonly clear: number;
}

/**
 * Puts labels of these heights beside their dots. From the dot nearest the ring's equator upwards
 * each label stands above the last, from there downwards below it; a label that would touch is
 * pushed away from the equator only. So every leader runs outwards, and no two can cross.
 */
export function stand(
  track: Track,
  places: readonly Place[],
  heights: readonly number[],
  air: Air,
): Stand {
  const sides = places.map((place) => sideOf(track, place));
  const tops = places.map(({ y, outY }, index) => {
    const height = heights[index] as number;
    return y + outY * (air.clear + height / 2) - height / 2;
  });
  const wanted = [...tops];
  for (const side of ['right', 'left'] as const) {
    const column = indexes(sides, side);
    if (side === 'left') column.reverse();
    pushApart(column, tops, heights, air.between, equator(track, places, column));
  }
  const near = places.map((place, index) => nearEdge(track, place, tops, heights, index, air));
  for (const index of indexes(sides, 'below')) {
    // The labels to either side of the lowest dot are the lowest of their columns.
    for (const beside of [index - 1, index + 1]) {
      const free = (tops[beside] ?? -1e9) + (heights[beside] ?? 0) + air.between;
      tops[index] = Math.max(tops[index] as number, free);
    }
  }
  const drift = Math.max(0, ...tops.map((top, index) => Math.abs(top - (wanted[index] as number))));
  return { sides, tops, near, drift };
}

/** Room for a label beside the ring, from its near edge to the edge of the drawing. */
export function roomBeside(width: number, track: Track, clear: number): number {
  return width / 2 - MARGIN - track.r - clear;
}

function sideOf(track: Track, { x, y }: Place): Side {
  if (Math.abs(x - track.x) < 0.5 && y > track.y) return 'below';
  return x >= track.x ? 'right' : 'left';
}

function indexes(sides: readonly Side[], wanted: Side): number[] {
  return sides.flatMap((side, index) => (side === wanted ? [index] : []));
}

function equator(track: Track, places: readonly Place[], column: readonly number[]): number {
  let best = 0;
  let distance = Number.POSITIVE_INFINITY;
  column.forEach((index, position) => {
    const away = Math.abs((places[index] as Place).y - track.y);
    if (away < distance) [best, distance] = [position, away];
  });
  return best;
}

function pushApart(
  column: readonly number[],
  tops: number[],
  heights: readonly number[],
  between: number,
  middle: number,
): void {
  for (let position = middle - 1; position >= 0; position--) {
    const index = column[position] as number;
    const below = tops[column[position + 1] as number] as number;
    tops[index] = Math.min(tops[index] as number, below - between - (heights[index] as number));
  }
  for (let position = middle + 1; position < column.length; position++) {
    const index = column[position] as number;
    const above = column[position - 1] as number;
    const free = (tops[above] as number) + (heights[above] as number) + between;
    tops[index] = Math.max(tops[index] as number, free);
  }
}

/** Along the ring's curve, but never nearer its middle than the dot itself. */
function nearEdge(
  track: Track,
  { x }: Place,
  tops: readonly number[],
  heights: readonly number[],
  index: number,
  { clear }: Air,
): number {
  const top = tops[index] as number;
  const bottom = top + (heights[index] as number);
  const closest = Math.min(Math.max(track.y, top), bottom);
  const beside = Math.abs(x - track.x) + clear / 4;
  const away = Math.max(halfWidth(track, closest, clear), beside);
  return x >= track.x ? track.x + away : track.x - away;
}

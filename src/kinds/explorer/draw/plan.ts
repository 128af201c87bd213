import type { Hall } from '../formulas/service-hall/hall.ts';
import type { Place } from './moment.ts';

/** A point from the top left, in the drawing's own units (pixels at its full width). */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The hall from above: counters along the top, the line or lines before them, doors at the bottom. */
export interface Plan {
  readonly width: number;
  readonly height: number;
  /** Where who is served stands; the desk is above. */
  readonly counters: readonly Spot[];
  /** How wide a desk is. */
  readonly desk: number;
  readonly door: Spot;
  readonly exit: Spot;
  /** How many people each line has room for. */
  readonly room: number;
  /** Where somebody stands; whoever finds no room in the line stands nowhere. */
  readonly spotOf: (place: Place) => Spot | undefined;
  /** Where the number of those without room is written, for each line. */
  readonly ends: readonly Spot[];
  /** The barriers that the shared line winds between. */
  readonly barriers: readonly { readonly from: Spot; readonly to: Spot }[];
}

/** Lays the hall out in so much width. */
export function planOf(
  { counters, separate }: Pick<Hall, 'counters' | 'separate'>,
  width: number,
): Plan {
  const slot = (width - 2 * EDGE) / counters;
  const desks = Array.from({ length: counters }, (_, index) => ({
    x: EDGE + (index + 0.5) * slot,
    y: SERVED_AT,
  }));
  const narrow = width < 480;
  const rows = narrow ? 6 : 4;
  const height = separate ? LINE_AT + (DEEP - 1) * STEP + 46 : LINE_AT + (rows - 1) * LANE + 56;
  const door = { x: width / 2 - 34, y: height - 26 };
  const exit = { x: width / 2 + 34, y: height - 26 };
  const columns = Math.max(1, Math.floor((slot - 8) / 2 / STEP));
  const perRow = Math.floor((width - 2 * EDGE - 2 * STEP) / STEP);
  const inLine = (line: number, rank: number): Spot => {
    if (separate) return ownLine(desks[line]?.x ?? 0, rank);
    const row = Math.floor(rank / perRow);
    const place = row % 2 === 0 ? rank % perRow : perRow - 1 - (rank % perRow);
    return { x: EDGE + (place + 1.5) * STEP, y: LINE_AT + row * LANE };
  };
  const room = separate ? columns * DEEP : perRow * rows;
  return {
    width,
    height,
    counters: desks,
    desk: Math.min(slot - 8, 64),
    door,
    exit,
    room,
    spotOf: (place) => {
      if (place.at === 'door') return door;
      if (place.at === 'exit') return exit;
      if (place.at === 'counter') return desks[place.counter];
      return place.rank < room ? inLine(place.line, place.rank) : undefined;
    },
    ends: separate
      ? desks.map(({ x }) => ({ x, y: height - 26 }))
      : [{ x: width - EDGE - STEP, y: LINE_AT + (rows - 1) * LANE + 24 }],
    barriers: separate
      ? []
      : Array.from({ length: rows - 1 }, (_, row) => {
          const y = LINE_AT + (row + 0.5) * LANE;
          const [left, right] = [EDGE + 0.6 * STEP, EDGE + (perRow + 1.4) * STEP];
          return row % 2 === 0
            ? { from: { x: left, y }, to: { x: right - 1.6 * STEP, y } }
            : { from: { x: left + 1.6 * STEP, y }, to: { x: right, y } };
        }),
  };
}

/** Up and down beside the counter's own column, further right with each turn. */
function ownLine(x: number, rank: number): Spot {
  const column = Math.floor(rank / DEEP);
  const place = column % 2 === 0 ? rank % DEEP : DEEP - 1 - (rank % DEEP);
  return { x: x + column * STEP, y: LINE_AT - 14 + place * STEP };
}

/** From the wall to the first counter, from person to person, and from lane to lane. */
const EDGE = 12;
const STEP = 19;
const LANE = 27;
const SERVED_AT = 62;
const LINE_AT = 112;
/** How many stand in a column of a counter's own line. */
const DEEP = 9;

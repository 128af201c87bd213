import fc from 'fast-check';
import { asksOf, type Place, type PlaceAsk, placesOf } from '../../src/kinds/allocation/places.ts';
import type { AllocationTask } from '../../src/kinds/allocation/task.ts';

type Move = Readonly<Record<string, unknown>>;

/** Takes an option for every decision that is asked, one after the other. */
export function planMoves(
  task: AllocationTask,
  choose: (ask: PlaceAsk, place: Place) => string,
): readonly Move[] {
  return placesOf(task).flatMap((place) => {
    let picks: Readonly<Record<string, string>> = {};
    return place.asks.flatMap(({ id }) => {
      const ask = asksOf(place, picks).find((one) => one.id === id);
      if (!ask) return [];
      const option = choose(ask, place);
      picks = { ...picks, [id]: option };
      return [{ do: 'pick', item: place.id, ask: id, option }];
    });
  });
}

/** Single choices, whole plans that are tried, ways back; some that nobody can make. */
export function allocationMoves(given: unknown): fc.Arbitrary<readonly Record<string, unknown>[]> {
  const task = given as AllocationTask;
  const places = placesOf(task);
  const asks = places.flatMap((place) => place.asks);
  const move = fc.record({
    do: fc.constantFrom('pick', 'try', 'back', 'hint', 'reveal'),
    item: fc.constantFrom(...places.map(({ id }) => id), 'nobody'),
    ask: fc.constantFrom(...asks.map(({ id }) => id), 'nothing'),
    option: fc.constantFrom(...asks.flatMap(({ options }) => options.map(({ id }) => id)), 'none'),
    to: fc.constantFrom(-1, 0, 0.5, 1, 2),
  });
  const plan = fc
    .tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 9 }), fc.boolean())
    .map(([picks, right]): Record<string, unknown>[] => {
      let at = 0;
      const choose = ({ options }: PlaceAsk): string => {
        const fitting = right ? options.filter(({ correct }) => correct) : options;
        at += 1;
        return fitting[(picks[at % picks.length] ?? 0) % fitting.length]?.id ?? '';
      };
      return [...planMoves(task, choose), { do: 'try' }];
    });
  const one = move.map((made): Record<string, unknown>[] => [made]);
  return fc
    .array(fc.oneof({ weight: 3, arbitrary: one }, { weight: 1, arbitrary: plan }), {
      maxLength: 12,
    })
    .map((list) => list.flat());
}

/** A plan of what is known, tried and, where something was not, mended and tried again. */
export function allocationPlay(
  given: unknown,
  checks: boolean,
  knows: (id: string) => boolean,
): readonly Move[] {
  const task = given as AllocationTask;
  const known = new Map(placesOf(task).map(({ id }) => [id, knows(id)]));
  const choose = (all: boolean) => (ask: PlaceAsk, place: Place) => {
    const fitting = ask.options.filter(({ correct }) => correct === (all || known.get(place.id)));
    return (fitting[0] ?? ask.options[0])?.id ?? '';
  };
  const first = planMoves(task, choose(false));
  if (!checks) return first;
  return [...first, { do: 'try' }, ...planMoves(task, choose(true)), { do: 'try' }];
}

import type { Assigned } from '../../../src/core/kind.ts';
import { stagedKind } from '../../../src/core/staged/kind.ts';
import type { Ask, StagedItem, StagedMove, StagedState } from '../../../src/core/staged/types.ts';

/** A lamp that does not burn: two clues first, then the cause, two things about it, and a bill. */
const lamp: StagedItem = {
  id: 'lamp',
  version: 1,
  objectives: ['m01-o1'],
  level: 1,
  prompt: 'The lamp is dark.',
  looks: ['switch', 'bulb', 'neighbour'],
  least: 2,
  ticks: ['says-why', 'says-when'],
  order: ['cause', 'details', 'bill'],
  stage: (id, held) => {
    if (id === 'cause') return { id, asks: [ask('cause', ['bulb', 'fuse'], ['ghost'])] };
    const asks = { bulb: bulbAsks, fuse: fuseAsks, ghost: ghostAsks }[held['cause'] ?? ''] ?? [];
    if (id === 'details') return { id, asks };
    // A bulb costs nothing here: there is no bill to choose.
    return { id, asks: held['cause'] === 'bulb' ? [] : [ask('bill', ['owner'], ['tenant'])] };
  },
};

const bulbAsks = [ask('which', ['warm'], ['cold']), ask('size', ['small', 'medium'], ['large'])];
const fuseAsks = [ask('which', ['main'], ['kitchen']), ask('size', ['ten'], ['six'])];
const ghostAsks = [ask('which', [], ['white', 'kitchen']), ask('size', [], ['large'])];

/** One choice, nothing to look at, nothing to write. */
const door: StagedItem = {
  id: 'door',
  version: 2,
  objectives: ['m01-o1', 'm01-o2'],
  level: 2,
  prompt: 'The door is open.',
  looks: [],
  least: 0,
  order: ['why'],
  stage: (id) => ({ id, asks: [ask('why', ['wind'], ['thief', 'cat'])] }),
};

const gate: StagedItem = { ...door, id: 'gate', version: 1, prompt: 'The gate is open.' };

export const items: readonly StagedItem[] = [lamp, door, gate];

interface Task {
  readonly items: readonly { readonly id: string; readonly hint?: string }[];
  readonly assigned?: Assigned;
}

/** A kind of just these items. */
export const kind = stagedKind<Task>('stages', 1, (task) =>
  items.filter(({ id }) => task.items.some((one) => one.id === id)),
);

export const task: Task = { items: [{ id: 'lamp', hint: 'Up?' }, { id: 'door' }, { id: 'gate' }] };
export const blind: Task = { ...task, assigned: { blind: true, closed: false } };
export const told: Task = { ...task, assigned: { blind: false, closed: true } };

export const look = (...looks: readonly string[]): readonly StagedMove[] =>
  looks.map((one) => ({ do: 'look', item: 'lamp', look: one }));
/** Chooses in the lamp; `pick('cause bulb', 'size small')`. */
export const pick = (...picks: readonly string[]): readonly StagedMove[] =>
  picks.map((one) => {
    const [ask = '', option = ''] = one.split(' ');
    return { do: 'pick', item: 'lamp', ask, option };
  });
export const why = (option: string, item = 'door'): StagedMove => ({
  do: 'pick',
  item,
  ask: 'why',
  option,
});
export const check = (...ids: readonly string[]): StagedMove => ({
  do: 'check',
  items: ids.length > 0 ? ids : ['lamp'],
});
export const reveal: StagedMove = { do: 'reveal', item: 'lamp' };
/** Everything looked at that must be. */
export const looked = look('switch', 'bulb');

/** The state after `moves` on `own`, from the start. */
export function play(
  moves: readonly StagedMove[],
  own: Task = task,
  from: StagedState = kind.start(own, 1),
): StagedState {
  return moves.reduce((state, move) => kind.step(own, state, move), from);
}

/** Points of one item. */
export function points(state: StagedState, item = 'lamp'): number | undefined {
  return kind.grade(task, state).find((mark) => mark.item === item)?.points;
}

function ask(id: string, right: readonly string[], wrong: readonly string[]): Ask {
  const option = (correct: boolean) => (one: string) => ({
    id: one,
    correct,
    text: one.toUpperCase(),
    feedback: `${one}: ${correct ? 'yes' : 'no'}.`,
  });
  return { id, prompt: id, options: [...right.map(option(true)), ...wrong.map(option(false))] };
}

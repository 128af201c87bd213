import { atom, type ReadableAtom } from 'nanostores';
import type { Json } from '../core/json.ts';
import type { Kind, Reading } from '../core/kind.ts';
import { hash } from '../core/random.ts';
import {
  advance,
  newSaved,
  parseFile,
  parseSaved,
  restart,
  type Saved,
  writeFile,
} from '../core/saved.ts';
import type { Shelf } from './shelf.ts';

/** Something the learner should know about their saved work. */
export type Notice =
  | { readonly about: 'damaged'; readonly copy: string }
  | { readonly about: 'edited'; readonly items: readonly string[] }
  | { readonly about: 'other-tab' }
  | { readonly about: 'not-a-file' }
  | { readonly about: 'other-exercise' }
  | { readonly about: 'unreadable-file' };

/** Everything a view shows of one exercise. */
export interface Snapshot<State> {
  readonly state: State;
  readonly saved: Saved;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly notice: Notice | null;
}

/** One learner's work on one exercise: every change is saved before it is shown. */
export interface Work<State, Move> {
  readonly $snapshot: ReadableAtom<Snapshot<State>>;
  move(move: Move): void;
  undo(): void;
  redo(): void;
  /** Begins anew in another order; the attempt so far stays on record. */
  reset(seed: number): void;
  /** Takes over what another tab has saved meanwhile. */
  refresh(): void;
  dismiss(): void;
  /** The work as the text of a file. */
  toFile(): string;
  /** Puts the work of a file in place of this one's (undo brings it back), or says why it cannot. */
  fromFile(text: string): void;
}

/** How many steps undo remembers. */
const DEPTH = 100;

/** The shelf's key for the work on `exercise`. */
export function workKey(exercise: string): string {
  return `work:${exercise}`;
}

/** The seed of a first attempt: the same on the server, in both languages and in every browser. */
export function firstSeed(exercise: string): number {
  return hash(exercise);
}

/**
 * Opens the work on `exercise` kept on `shelf`, or begins it.
 *
 * Two tabs may have the same exercise open: before each change the stored work is read again, and
 * the move is made on the newest state, so neither overwrites the other.
 */
export function openWork<Task, State extends Json, Move extends Json>(
  kind: Kind<Task, State, Move>,
  task: Task,
  exercise: string,
  shelf: Shelf,
  now: () => number = Date.now,
): Work<State, Move> {
  const key = workKey(exercise);
  const begin = () => {
    const state = kind.start(task, firstSeed(exercise));
    return { state, saved: newSaved(kind, state, kind.grade(task, state)) };
  };
  let past: readonly State[] = [];
  let future: readonly State[] = [];
  let stored: string | null = null;
  /** The move just made, while the next one may still go on with it. */
  let last: Move | undefined;

  /** What the shelf holds now. Anything unreadable is moved aside, never deleted. */
  const load = (): Omit<Snapshot<State>, 'canUndo' | 'canRedo'> => {
    stored = shelf.get(key);
    if (stored === null) return { ...begin(), notice: null };
    const saved = parseSaved(stored);
    const reading = saved && readAs(kind, task, saved);
    if (!saved || !reading) {
      // Removed first: a storage that is nearly full has no room for both.
      shelf.remove(key);
      const copy = setAside(shelf, exercise, stored);
      stored = null;
      return { ...begin(), notice: { about: 'damaged', copy } };
    }
    const { state, setAside: items } = reading;
    const current = { ...saved, version: kind.version, state };
    if (items.length === 0) return { state, saved: current, notice: null };
    setAside(shelf, exercise, stored);
    return { state, saved: current, notice: { about: 'edited', items } };
  };

  const $snapshot = atom<Snapshot<State>>({ ...load(), canUndo: false, canRedo: false });
  const show = (part: Partial<Snapshot<State>>) =>
    $snapshot.set({
      ...$snapshot.get(),
      ...part,
      canUndo: past.length > 0,
      canRedo: future.length > 0,
    });
  const keep = (saved: Saved) => {
    stored = JSON.stringify(saved);
    shelf.set(key, stored);
  };
  const refresh = (): boolean => {
    if (shelf.get(key) === stored) return false;
    past = [];
    future = [];
    last = undefined;
    const fresh = load();
    show({ ...fresh, notice: fresh.notice ?? { about: 'other-tab' } });
    return true;
  };
  const commit = (state: State) => {
    const saved = advance($snapshot.get().saved, state, kind.grade(task, state), now());
    keep(saved);
    show({ state, saved });
  };

  return {
    $snapshot,
    refresh: () => void refresh(),
    move(move) {
      refresh();
      const { state } = $snapshot.get();
      const next = kind.step(task, state, move);
      if (next === state) return;
      const goesOn = last !== undefined && kind.joins(last, move);
      past = kind.settles(move) ? [] : goesOn ? past : [...past, state].slice(-DEPTH);
      future = [];
      last = move;
      commit(next);
    },
    undo() {
      if (refresh()) return;
      const before = past.at(-1);
      if (before === undefined) return;
      last = undefined;
      past = past.slice(0, -1);
      future = [$snapshot.get().state, ...future];
      commit(before);
    },
    redo() {
      if (refresh()) return;
      const [after, ...rest] = future;
      if (after === undefined) return;
      last = undefined;
      past = [...past, $snapshot.get().state];
      future = rest;
      commit(after);
    },
    reset(seed) {
      refresh();
      past = [];
      future = [];
      last = undefined;
      const state = kind.start(task, seed);
      const saved = restart($snapshot.get().saved, state, kind.grade(task, state), now());
      keep(saved);
      show({ state, saved, notice: null });
    },
    dismiss: () => show({ notice: null }),
    toFile: () => writeFile(exercise, $snapshot.get().saved),
    fromFile(text) {
      refresh();
      const file = parseFile(text);
      if (!file) return show({ notice: { about: 'not-a-file' } });
      if (file.exercise !== exercise) return show({ notice: { about: 'other-exercise' } });
      const reading = file.saved && readAs(kind, task, file.saved);
      if (!file.saved || !reading) return show({ notice: { about: 'unreadable-file' } });
      past = [...past, $snapshot.get().state].slice(-DEPTH);
      future = [];
      last = undefined;
      const { state, setAside: items } = reading;
      const attempts = merge($snapshot.get().saved, file.saved, now());
      const opened = { ...file.saved, version: kind.version, attempts };
      const saved = advance(opened, state, kind.grade(task, state), now());
      keep(saved);
      show({ state, saved, notice: items.length > 0 ? { about: 'edited', items } : null });
    },
  };
}

function readAs<Task, State extends Json, Move extends Json>(
  kind: Kind<Task, State, Move>,
  task: Task,
  saved: Saved,
): Reading<State> | undefined {
  return saved.kind === kind.name ? kind.read(task, saved.state, saved.version) : undefined;
}

/** Keeps one copy of text that could not be used whole; answers the key it is kept under. */
function setAside(shelf: Shelf, exercise: string, text: string): string {
  const copy = `aside:${exercise}:${hash(text).toString(36)}`;
  shelf.set(copy, text);
  return copy;
}

/** The attempts of both without doubles, the file's present one last, as it is the one to go on. */
function merge(here: Saved, file: Saved, now: number): Saved['attempts'] {
  const begun = { started: now, ended: null, points: 0, max: 0, moves: 0 };
  const present = file.attempts.at(-1) ?? begun;
  const others = new Map(
    [...file.attempts, ...here.attempts].map((attempt) => [attempt.started, attempt]),
  );
  others.delete(present.started);
  return [...[...others.values()].sort((a, b) => a.started - b.started), present];
}

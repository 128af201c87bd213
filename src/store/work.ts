import { atom } from 'nanostores';
import type { Json } from '../core/json.ts';
import { isWorkOf, type Kind, type Reading } from '../core/kind.ts';
import { hash } from '../core/random.ts';
import {
  advance,
  attemptOf,
  handOver,
  isHanded,
  newSaved,
  parseFile,
  parseSaved,
  restart,
  type Saved,
  writeFile,
} from '../core/saved.ts';
import type { Given } from './given.ts';
import type { Shelf } from './shelf.ts';
import type { Snapshot, Work, WorkOptions } from './snapshot.ts';

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
  options: WorkOptions<Task> = {},
): Work<State, Move, Task> {
  const { key = workKey(exercise), now = Date.now } = options;
  // Copies of assigned work go when the assignment goes.
  const aside = options.key ?? exercise;
  const given = options.given ?? { task: () => task, seed: () => firstSeed(exercise), limit: 0 };
  const begin = () => {
    const fresh = given.task(false);
    const state = kind.start(fresh, given.seed(1));
    return { task: fresh, state, saved: newSaved(kind, state, kind.grade(fresh, state)) };
  };
  let past: readonly State[] = [];
  let future: readonly State[] = [];
  let stored: string | null = null;
  /** The move just made, while the next one may still go on with it. */
  let last: Move | undefined;

  /** What the shelf holds now. Anything unreadable is moved aside, never deleted. */
  const load = (): Omit<Snapshot<State, Task>, 'canUndo' | 'canRedo'> => {
    stored = shelf.get(key);
    if (stored === null) return { ...begin(), notice: null };
    const saved = parseSaved(stored);
    const present = given.task(saved !== undefined && isHanded(saved));
    const reading = saved && readAs(kind, present, saved);
    if (!saved || !reading) {
      // Removed first: a storage that is nearly full has no room for both.
      shelf.remove(key);
      const copy = setAside(shelf, aside, stored);
      stored = null;
      return { ...begin(), notice: { about: 'damaged', copy } };
    }
    const { state, setAside: items } = reading;
    const own = { kind: kind.name, version: kind.version };
    const current = { task: present, state, saved: { ...saved, ...own, state } };
    if (items.length === 0) return { ...current, notice: null };
    setAside(shelf, aside, stored);
    return { ...current, notice: { about: 'edited', items } };
  };

  const $snapshot = atom<Snapshot<State, Task>>({ ...load(), canUndo: false, canRedo: false });
  const show = (part: Partial<Snapshot<State, Task>>) =>
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
    forget();
    const fresh = load();
    show({ ...fresh, notice: fresh.notice ?? { about: 'other-tab' } });
    return true;
  };
  const commit = (state: State) => {
    const { saved: before, task: present } = $snapshot.get();
    const saved = advance(before, state, kind.grade(present, state), now());
    keep(saved);
    show({ state, saved });
  };
  const forget = () => {
    past = [];
    future = [];
    last = undefined;
  };
  const finished = (at: number) => {
    const { saved, state, task: open } = $snapshot.get();
    if (isHanded(saved)) return { state, saved };
    const final = kind.finish(open, state);
    const marks = kind.grade(given.task(true), final);
    return { state: final, saved: handOver(saved, final, marks, at) };
  };

  return {
    $snapshot,
    refresh: () => void refresh(),
    move(move) {
      refresh();
      const { state, task: present } = $snapshot.get();
      const next = kind.step(present, state, move);
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
      const { saved: before } = $snapshot.get();
      // An attempt that was not begun yet is not used up.
      if (options.given && before.attempts.at(-1)?.moves === 0 && !isHanded(before)) return;
      if (attemptsLeft(given, before) === 0) return show({ notice: { about: 'no-attempts' } });
      forget();
      const present = given.task(false);
      const next = options.given ? given.seed(before.attempts.length + 1) : seed;
      const state = kind.start(present, next);
      const saved = restart(before, state, kind.grade(present, state), now());
      keep(saved);
      show({ task: present, state, saved, notice: null });
    },
    finished: (at) => finished(at).saved,
    finish(at) {
      refresh();
      if (isHanded($snapshot.get().saved)) return;
      const { state, saved } = finished(at);
      forget();
      keep(saved);
      show({ task: given.task(true), state, saved, notice: null });
    },
    tell: (notice) => show({ notice }),
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
      const own = { kind: kind.name, version: kind.version };
      const opened = { ...file.saved, ...own, attempts };
      const saved = advance(opened, state, kind.grade(task, state), now());
      keep(saved);
      show({ state, saved, notice: items.length > 0 ? { about: 'edited', items } : null });
    },
  };
}

/** How many more attempts `given` allows after those of `saved`; one never begun is not counted. */
export function attemptsLeft(
  { limit }: Pick<Given<unknown>, 'limit'>,
  saved: Pick<Saved, 'attempts'>,
): number {
  return limit === 0 ? Number.POSITIVE_INFINITY : Math.max(0, limit - attemptOf(saved));
}

function readAs<Task, State extends Json, Move extends Json>(
  kind: Kind<Task, State, Move>,
  task: Task,
  saved: Saved,
): Reading<State> | undefined {
  return isWorkOf(kind, saved.kind) ? kind.read(task, saved.state, saved.version) : undefined;
}

/** Keeps one copy of text that could not be used whole; answers the key it is kept under. */
function setAside(shelf: Shelf, name: string, text: string): string {
  const copy = `aside:${name}:${hash(text).toString(36)}`;
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

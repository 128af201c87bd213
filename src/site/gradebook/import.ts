import type { Assignment } from '../../core/assign/assignment.ts';
import type { Book, Received, Refusal } from '../../core/class/book.ts';
import { parseFile } from '../../core/saved.ts';
import { assignmentIn } from '../../exchange/assignment.ts';
import { bookIn } from '../../exchange/book.ts';
import { openHandIn } from '../../exchange/hand-in.ts';
import { type KeyPair, keyIn } from '../../exchange/key.ts';
import { type Found, findTokens, writeToken } from '../../exchange/token.ts';
import { slices } from './slices.ts';

/** Something dropped or pasted: a file by its name, or '' for what was pasted. */
export interface Source {
  readonly name: string;
  readonly text: () => Promise<string>;
}

/** What has to be known to sort what was brought. */
export interface ImportContext {
  /** The assignments of this browser. */
  readonly assignments: readonly Assignment[];
  readonly keys: readonly KeyPair[];
  /** The fingerprints of what was received before, for any assignment. */
  readonly known: ReadonlySet<string>;
  /** The ids of the course's exercises. */
  readonly exercises: readonly string[];
  /** Ms since 1970. */
  readonly now: () => number;
}

/** How far it is: sources looked through, how many there are, hand-ins found in them. */
export interface ImportProgress {
  readonly done: number;
  readonly of: number;
  readonly found: number;
}

/** What was brought, sorted. Nothing of it is stored yet. */
export interface Imported {
  /** Hand-ins of assignments this browser knows, or that were brought along. */
  readonly accepted: readonly Received[];
  /**
   * Hand-ins of assignments nobody here knows, each refused as 'other-assignment' as well. Keep them:
   * once the assignment itself was brought, as a link or file, they are part of its book.
   */
  readonly waiting: readonly Received[];
  /** In the order of the sources. */
  readonly refused: readonly Refusal[];
  /** Assignments that are new here. */
  readonly assignments: readonly Assignment[];
  /** Keys that are new here: to be taken over only after asking. */
  readonly keys: readonly KeyPair[];
  /** Whole gradebooks: to be taken over only after asking. */
  readonly books: readonly Book[];
  /** What was refused for want of a key: to be brought again once there is one. */
  readonly locked: readonly Source[];
  /** Whether it was stopped before the end; what is here was read until then. */
  readonly stopped: boolean;
}

/**
 * Looks through `sources` for everything of this course. The page stays usable meanwhile, and
 * `signal` ends it at any moment: what was read so far is returned. What cannot be used is named
 * with the reason, and never stops the rest.
 */
export async function importSources(
  sources: readonly Source[],
  context: ImportContext,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<Imported> {
  const sorter = newSorter(context);
  const turn = slices();
  let done = 0;
  const tell = () => onProgress({ done, of: sources.length, found: sorter.handIns.length });
  const rest = async () => {
    if (await turn()) tell();
    return signal.aborted;
  };
  for (const source of sources) {
    if (await rest()) break;
    const text = await textOf(source);
    if (text === undefined) sorter.refuse(source.name, 'unreadable-file');
    else await sortText(sorter, source.name, text, rest);
    if (signal.aborted) break;
    done++;
  }
  tell();
  return sorted(sorter, context, done < sources.length);
}

type Sorter = ReturnType<typeof newSorter>;

function newSorter(context: ImportContext) {
  const refused: Refusal[] = [];
  return {
    context,
    refused,
    refuse: (source: string, why: Refusal['why'], key = '') =>
      void refused.push(key ? { source, why, key } : { source, why }),
    handIns: [] as Received[],
    seen: new Set(context.known),
    assignments: new Map<string, Assignment>(),
    keys: new Map<string, KeyPair>(),
    books: [] as Book[],
    locked: [] as Source[],
  };
}

async function textOf({ text }: Source): Promise<string | undefined> {
  try {
    return await text();
  } catch {
    return undefined;
  }
}

async function sortText(
  sorter: Sorter,
  source: string,
  text: string,
  rest: () => Promise<boolean>,
): Promise<void> {
  const tokens = findTokens(text);
  if (tokens.length === 0) {
    // Work saved to go on with elsewhere is what is most easily taken for a hand-in.
    return sorter.refuse(source, parseFile(text) ? 'not-a-hand-in' : 'nothing-found');
  }
  for (const token of tokens) {
    if (await rest()) return;
    if ('problem' in token) sorter.refuse(source, token.problem);
    else await sortToken(sorter, source, token);
  }
}

async function sortToken(
  sorter: Sorter,
  source: string,
  { tag, bytes }: Extract<Found, { bytes: unknown }>,
): Promise<void> {
  if (tag === 'h') return sortHandIn(sorter, source, bytes);
  const { keys, assignments, books, context, refuse } = sorter;
  // A token was there, so that nothing is to be read in it means that it is damaged.
  if (tag === 'k') {
    const key = keyIn(bytes);
    if (key) keys.set(key.public, key);
    else refuse(source, 'damaged');
  } else if (tag === 'a') {
    const assignment = assignmentIn(bytes, context.exercises);
    if (assignment) assignments.set(assignment.id, assignment);
    else refuse(source, 'damaged');
  } else {
    const book = bookIn(bytes);
    if (book) books.push(book);
    else refuse(source, 'damaged');
  }
}

async function sortHandIn(
  sorter: Sorter,
  source: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const { context, seen } = sorter;
  const opened = await openHandIn(bytes, context.keys);
  if ('problem' in opened) {
    if (opened.problem === 'no-key' || opened.problem === 'wrong-key') {
      sorter.locked.push({ name: source, text: async () => writeToken('h', bytes) });
      return sorter.refuse(source, opened.problem, opened.key);
    }
    return sorter.refuse(source, opened.problem);
  }
  if (seen.has(opened.fingerprint)) return sorter.refuse(source, 'twice');
  seen.add(opened.fingerprint);
  sorter.handIns.push({ ...opened, source, at: context.now() });
}

function sorted(sorter: Sorter, context: ImportContext, stopped: boolean): Imported {
  const ids = new Set(context.assignments.map(({ id }) => id));
  const fresh = [...sorter.assignments.values()].filter(({ id }) => !ids.has(id));
  for (const { id } of fresh) ids.add(id);
  const isKnown = ({ handIn }: Received) => ids.has(handIn.assignment);
  const waiting = sorter.handIns.filter((one) => !isKnown(one));
  const held = new Set(context.keys.map((key) => key.public));
  return {
    accepted: sorter.handIns.filter(isKnown),
    waiting,
    refused: [
      ...sorter.refused,
      ...waiting.map(({ source }): Refusal => ({ source, why: 'other-assignment' })),
    ],
    assignments: fresh,
    keys: [...sorter.keys.values()].filter((key) => !held.has(key.public)),
    books: sorter.books,
    locked: sorter.locked,
    stopped,
  };
}

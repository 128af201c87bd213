import { atom, type ReadableAtom } from 'nanostores';
import { type Assignment, FIELDS, type Field, HAND_IN_LIMITS } from '../core/assign/assignment.ts';
import { newId } from '../core/assign/id.ts';
import { hash } from '../core/random.ts';
import { givenKey } from './given.ts';
import { type AssignedRecord, type Receipt, readRecord } from './record.ts';
import type { Shelf } from './shelf.ts';

/** A student's side of one assignment: every change is kept before it is shown. */
export interface Assigned {
  readonly $record: ReadableAtom<AssignedRecord>;
  /** Who had opened it here before, by name or else number; '' if nobody had, or none was given. */
  readonly owner: string;
  /** Keeps what was typed in a field the assignment asks for. */
  fill(field: Field, text: string): void;
  /** Keeps the receipt of a hand-in. */
  addReceipt(receipt: Receipt): void;
  /** Keeps when the hand-in with this fingerprint first left the page. */
  markSent(fingerprint: string): void;
  /** Takes over what another tab has kept meanwhile. */
  refresh(): void;
}

/** Where the time and chance come from. */
export interface Sources {
  readonly now: () => number;
  /** `count` random bytes. */
  readonly bytes: (count: number) => Uint8Array;
}

/** This device's clock and its source of chance. */
export const here: Sources = {
  now: Date.now,
  bytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
};

/** The shelf's key for what a student has of the assignment `id`. */
export function recordKey(id: string): string {
  return `assigned:${id}`;
}

/**
 * Opens `assignment` as it is kept on `shelf`, or for the first time; then the fields are filled as
 * in the one opened last. A record that cannot be read is set aside, never deleted.
 */
export function openAssigned(
  assignment: Assignment,
  shelf: Shelf,
  { now, bytes }: Sources = here,
): Assigned {
  const key = recordKey(assignment.id);
  let stored: string | null = null;
  const begin = (): AssignedRecord => ({
    format: 1,
    assignment,
    seed: assignment.seed ?? seedFrom(bytes(4)),
    device: newId(bytes(8)),
    begun: now(),
    opened: now(),
    fields: onlyAsked(assignment, listAssigned(shelf)[0]?.fields ?? {}),
    receipts: [],
  });
  const load = (): AssignedRecord => {
    stored = shelf.get(key);
    if (stored === null) return begin();
    const record = readRecord(stored);
    if (record?.assignment.id === assignment.id) return { ...record, assignment };
    shelf.remove(key);
    shelf.set(`aside:${key}:${hash(stored).toString(36)}`, stored);
    return begin();
  };
  const keep = (record: AssignedRecord): AssignedRecord => {
    stored = JSON.stringify(record);
    shelf.set(key, stored);
    return record;
  };
  const before = readRecord(shelf.get(key) ?? '');
  const $record = atom(keep({ ...load(), opened: now() }));
  const refresh = () => {
    if (shelf.get(key) !== stored) $record.set(load());
  };
  const change = (part: Partial<AssignedRecord>) =>
    $record.set(keep({ ...$record.get(), ...part }));
  return {
    $record,
    owner: before?.fields.name?.trim() || before?.fields.number?.trim() || '',
    refresh,
    fill(field, text) {
      refresh();
      change({ fields: { ...$record.get().fields, [field]: text.slice(0, HAND_IN_LIMITS.field) } });
    },
    addReceipt(receipt) {
      refresh();
      const earlier = $record.get().receipts.map((one) => ({ ...one, token: '' }));
      change({ receipts: [...earlier, receipt] });
    },
    markSent(fingerprint) {
      refresh();
      const { receipts } = $record.get();
      const isNews = receipts.some((one) => one.fingerprint === fingerprint && one.sent === null);
      if (!isNews) return;
      const sent = now();
      change({
        receipts: receipts.map((one) =>
          one.fingerprint === fingerprint ? { ...one, sent: one.sent ?? sent } : one,
        ),
      });
    },
  };
}

/** Every assignment opened in this browser, the one opened last first. */
export function listAssigned(shelf: Shelf): readonly AssignedRecord[] {
  return shelf
    .keys()
    .filter((key) => key.startsWith(recordKey('')))
    .map((key) => readRecord(shelf.get(key) ?? ''))
    .filter((record) => record !== undefined)
    .sort((a, b) => b.opened - a.opened);
}

/** Takes all there is of the assignment `id` from `shelf`: the record, the works, and copies of both. */
export function removeAssigned(id: string, shelf: Shelf): void {
  const [record, works] = [recordKey(id), givenKey(id, '')];
  const starts = [works, `aside:${record}:`, `aside:${works}`];
  for (const key of shelf.keys()) {
    if (key === record || starts.some((start) => key.startsWith(start))) shelf.remove(key);
  }
}

/** The same, and begins it afresh for somebody else: nothing is filled in from other assignments. */
export function restartAssigned(assignment: Assignment, shelf: Shelf, sources = here): void {
  removeAssigned(assignment.id, shelf);
  const fresh = openAssigned(assignment, shelf, sources);
  for (const field of FIELDS) if (field in fresh.$record.get().fields) fresh.fill(field, '');
}

function seedFrom(bytes: Uint8Array): number {
  return bytes.reduce((value, byte) => value * 256 + byte, 0);
}

function onlyAsked(
  { ask }: Assignment,
  fields: AssignedRecord['fields'],
): AssignedRecord['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => field in ask));
}

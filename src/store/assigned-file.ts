import { isObject, parseJson } from '../core/json.ts';
import { hash } from '../core/random.ts';
import { COURSE, parseSaved } from '../core/saved.ts';
import { recordKey } from './assigned.ts';
import { givenKey } from './given.ts';
import { type AssignedRecord, readRecord } from './record.ts';
import type { Shelf } from './shelf.ts';

/** All that is kept of one assignment as the text of a file: to go on elsewhere, or to be safe. */
export function writeAssignedFile(assignment: string, shelf: Shelf): string {
  const start = givenKey(assignment, '');
  const works = shelf
    .keys()
    .filter((key) => key.startsWith(start))
    .map((key) => [key.slice(start.length), parseJson(shelf.get(key) ?? '')]);
  const record = parseJson(shelf.get(recordKey(assignment)) ?? '');
  const file = { course: COURSE, assigned: record, works: Object.fromEntries(works) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What a file of {@link writeAssignedFile} holds. */
export interface AssignedFile {
  readonly record: AssignedRecord;
  /** Saved work by exercise, as text for the shelf. */
  readonly works: Readonly<Record<string, string>>;
}

/** Reads the text of such a file; `undefined` for any other. Works that are damaged are left out. */
export function readAssignedFile(text: string): AssignedFile | undefined {
  const value = parseJson(text);
  if (!isObject(value) || value['course'] !== COURSE || !isObject(value['works'])) return undefined;
  const record = readRecord(JSON.stringify(value['assigned'] ?? null));
  if (!record) return undefined;
  const works = Object.entries(value['works'])
    .map(([exercise, saved]) => [exercise, JSON.stringify(saved)] as const)
    .filter(([, saved]) => parseSaved(saved) !== undefined);
  return { record, works: Object.fromEntries(works) };
}

/**
 * Puts what `file` holds on the shelf in place of what is kept of that assignment, a copy of which
 * is set aside. Receipts of both are kept.
 */
export function putAssignedFile({ record, works }: AssignedFile, shelf: Shelf): void {
  const { id } = record.assignment;
  const start = givenKey(id, '');
  const before = readRecord(shelf.get(recordKey(id)) ?? '');
  for (const key of shelf.keys().filter((one) => one.startsWith(start))) {
    const text = shelf.get(key) ?? '';
    if (works[key.slice(start.length)] === text) continue;
    shelf.remove(key);
    shelf.set(`aside:${key}:${hash(text).toString(36)}`, text);
  }
  for (const [exercise, text] of Object.entries(works)) shelf.set(givenKey(id, exercise), text);
  const all = [...(before?.receipts ?? []), ...record.receipts];
  const sent = new Map(all.filter((one) => one.sent !== null).map((one) => [one.fingerprint, one]));
  const receipts = [...new Map(all.map((one) => [one.fingerprint, one])).values()]
    .map((one) => ({ ...one, sent: sent.get(one.fingerprint)?.sent ?? null }))
    .sort((a, b) => a.handed - b.handed);
  shelf.set(recordKey(id), JSON.stringify({ ...record, receipts }));
}

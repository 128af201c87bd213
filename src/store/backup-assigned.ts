import { changedOf, isTouched, parseSaved } from '../core/saved.ts';
import { recordKey } from './assigned.ts';
import { asideKey, type Merged, mergeWork } from './backup-works.ts';
import { type AssignedRecord, type Receipt, readRecord } from './record.ts';

/** What is kept of one assignment in one place: the record as text, and works by their keys. */
export interface AssignedTexts {
  readonly record: string | null;
  readonly works: ReadonlyMap<string, string>;
}

/**
 * Merges what a back-up has of the assignment `id` into what is here: receipts of both, each work
 * like the reader's own. Where the two were opened apart from each other, their questions were drawn
 * apart too; then one of them stays as a whole, and the works of the other are set aside.
 */
export function mergeAssigned(
  id: string,
  here: AssignedTexts,
  file: AssignedTexts,
  has: (key: string) => boolean,
): ReadonlyMap<string, Merged> {
  const merged = new Map<string, Merged>();
  const [mine, theirs] = [readRecord(here.record ?? ''), readRecord(file.record ?? '')];
  const isApart = mine !== undefined && theirs !== undefined && mine.seed !== theirs.seed;
  const side = isApart ? sideOf({ ...here, mine }, { ...file, mine: theirs }) : undefined;
  const key = recordKey(id);
  if (file.record !== null) merged.set(key, mergeRecord(key, here.record, file.record, side, has));
  for (const [work, text] of file.works) {
    merged.set(work, mergeWork(work, here.works.get(work) ?? null, text, has, side));
  }
  if (side !== 'file') return merged;
  for (const [work, text] of here.works) {
    if (file.works.has(work)) continue;
    const copy = asideKey(work, text);
    merged.set(work, {
      is: 'newer',
      writes: [
        [copy, text],
        [work, null],
      ],
    });
  }
  return merged;
}

type Side = AssignedTexts & { readonly mine: AssignedRecord };

/** Which of two openings stays: the one that was handed in from, or else the one worked on last. */
function sideOf(here: Side, file: Side): 'here' | 'file' {
  const [handed, theirs] = [here.mine.receipts.length > 0, file.mine.receipts.length > 0];
  if (handed !== theirs) return handed ? 'here' : 'file';
  return lastChange(file) > lastChange(here) ? 'file' : 'here';
}

function lastChange({ works }: AssignedTexts): number {
  const all = [...works.values()]
    .map((text) => parseSaved(text))
    .filter((one) => one !== undefined);
  return Math.max(0, ...all.filter(isTouched).map(changedOf));
}

function mergeRecord(
  key: string,
  here: string | null,
  file: string,
  side: 'here' | 'file' | undefined,
  has: (key: string) => boolean,
): Merged {
  if (here === file) return { is: 'same', writes: [] };
  const theirs = readRecord(file);
  if (!theirs) return { is: 'unreadable', writes: [] };
  if (here === null) return { is: 'new', writes: [[key, file]] };
  const mine = readRecord(here);
  if (!mine) {
    const copy = asideKey(key, here);
    return {
      is: 'newer',
      writes: has(copy)
        ? [[key, file]]
        : [
            [copy, here],
            [key, file],
          ],
    };
  }
  const text = JSON.stringify(unitedRecord(mine, theirs, side ?? 'here'));
  if (text === JSON.stringify(mine)) return { is: 'same', writes: [] };
  return { is: side === 'file' ? 'newer' : 'joined', writes: [[key, text]] };
}

function unitedRecord(
  here: AssignedRecord,
  file: AssignedRecord,
  side: 'here' | 'file',
): AssignedRecord {
  const [present, other] = side === 'here' ? [here, file] : [file, here];
  return {
    ...present,
    assignment: here.assignment,
    begun: Math.min(here.begun, file.begun),
    opened: Math.max(here.opened, file.opened),
    fields: { ...other.fields, ...present.fields },
    receipts: unitedReceipts(here.receipts, file.receipts),
  };
}

/** All receipts, oldest first, each hand-in once: with its token and its sending, if any copy has them. */
function unitedReceipts(here: readonly Receipt[], file: readonly Receipt[]): readonly Receipt[] {
  const all = new Map<string, Receipt>();
  for (const receipt of [...here, ...file]) {
    const known = all.get(receipt.fingerprint) ?? receipt;
    const { token, sent } = receipt;
    all.set(receipt.fingerprint, {
      ...known,
      token: known.token || token,
      sent: known.sent ?? sent,
    });
  }
  return [...all.values()].sort((a, b) => a.handed - b.handed);
}

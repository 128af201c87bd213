import { isCount, isObject, isTime, parseJson } from '../json.ts';
import { COURSE } from '../saved.ts';

/** Everything a browser keeps of this course as one file: its texts, by the key they are kept under. */
export interface Backup {
  /** The course's version that wrote it, to be read by people. */
  readonly version: string;
  /** In ms since 1970. */
  readonly made: number;
  readonly entries: ReadonlyMap<string, string>;
}

/** Why a text is no back-up that can be opened here. */
export type BackupProblem = 'empty' | 'foreign' | 'damaged' | 'newer';

/** `backup` as the text of a file. Entries stand in the order of their keys: equal ones look equal. */
export function writeBackup({ version, made, entries }: Backup): string {
  const inOrder = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  const file = { course: COURSE, format: FORMAT, version, made, entries: fromList(inOrder) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads the text of any back-up ever written. What is no text in it, or has no key, is passed over. */
export function readBackup(text: string): Backup | { readonly problem: BackupProblem } {
  // Some editors put a mark in front that nobody sees.
  const bare = text.replace(/^\ufeff/, '').trim();
  if (bare === '') return { problem: 'empty' };
  const value = parseJson(bare);
  if (!isObject(value)) return { problem: isOurs(bare) ? 'damaged' : 'foreign' };
  if (value['course'] !== COURSE) return { problem: 'foreign' };
  const { format, version, made, entries } = value;
  if (isCount(format) && format > FORMAT) return { problem: 'newer' };
  if (format !== FORMAT || !isObject(entries)) return { problem: 'damaged' };
  const texts = Object.entries(entries).filter(
    (entry): entry is [string, string] => entry[0] !== '' && typeof entry[1] === 'string',
  );
  return {
    version: typeof version === 'string' ? version.slice(0, LONGEST) : '',
    made: isTime(made) ? made : 0,
    entries: new Map(texts),
  };
}

/** Whether `text`, which is kept under a key, was written by a later course: its format is a higher one. */
export function isLater(text: string): boolean {
  const value = parseJson(text);
  return isObject(value) && isCount(value['format']) && value['format'] > 1;
}

/** Raised only if what a back-up holds would mean something else. */
const FORMAT = 1;

/** A version longer than that is none. */
const LONGEST = 40;

/** A back-up of which a piece is missing still says where it came from. */
function isOurs(text: string): boolean {
  return /^\{\s*"course"\s*:\s*"service-quality"/.test(text);
}

/** An object that takes any key, also "__proto__". */
function fromList(list: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(list);
}

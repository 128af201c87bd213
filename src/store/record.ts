import { type Assignment, FIELDS, type Field, HAND_IN_LIMITS } from '../core/assign/assignment.ts';
import { asAssignment, isText } from '../core/assign/read.ts';
import { isCount, isObject, isTime, parseJson } from '../core/json.ts';

/** What a student's browser keeps of one assignment, beside the work. Times in ms since 1970. */
export type AssignedRecord = {
  readonly format: 1;
  readonly assignment: Assignment;
  /** What this student's questions are drawn with. */
  readonly seed: number;
  /** Random, made when the assignment was first opened here. */
  readonly device: string;
  readonly begun: number;
  /** When it was last opened. */
  readonly opened: number;
  readonly fields: { readonly [field in Field]?: string };
  /** Oldest first. */
  readonly receipts: readonly Receipt[];
};

/** What a student is told, and keeps, of one hand-in. */
export type Receipt = {
  readonly fingerprint: string;
  readonly handed: number;
  /** 1 for the first hand-in from here, 2 for the second … */
  readonly turn: number;
  readonly student: AssignedRecord['fields'];
  readonly works: readonly ReceiptLine[];
  /** The hand-in itself; only the newest receipt has it, the others ''. */
  readonly token: string;
  /** When it was first saved, copied or shared; null while it has not left the page. */
  readonly sent: number | null;
};

/** What a hand-in holds of one exercise. */
export type ReceiptLine = {
  readonly exercise: string;
  readonly answered: number;
  readonly count: number;
  /** Absent where no points are told. */
  readonly points?: number;
  readonly max?: number;
};

/** The record in stored text; `undefined` for anything else. Receipts that are damaged are left out. */
export function readRecord(text: string): AssignedRecord | undefined {
  const value = parseJson(text);
  if (!isObject(value) || value['format'] !== 1) return undefined;
  const { seed, device, begun, opened, fields, receipts } = value;
  const assignment = asAssignment(value['assignment']);
  if (!assignment || !isCount(seed) || !isTime(begun)) return undefined;
  if (!isText(device, HAND_IN_LIMITS.word)) return undefined;
  return {
    format: 1,
    assignment,
    seed,
    device,
    begun,
    opened: isTime(opened) ? opened : begun,
    fields: readFields(fields),
    receipts: Array.isArray(receipts)
      ? receipts.map(readReceipt).filter((one) => one !== undefined)
      : [],
  };
}

/** The newest hand-in, if it was made but has not left the page yet. */
export function unsentOf({ receipts }: Pick<AssignedRecord, 'receipts'>): Receipt | undefined {
  const last = receipts.at(-1);
  return last?.sent === null ? last : undefined;
}

function readFields(value: unknown): AssignedRecord['fields'] {
  if (!isObject(value)) return {};
  const entries = FIELDS.map((field) => [field, value[field]] as const);
  return Object.fromEntries(entries.filter(([, text]) => isText(text, HAND_IN_LIMITS.field)));
}

function readReceipt(value: unknown): Receipt | undefined {
  if (!isObject(value) || !Array.isArray(value['works'])) return undefined;
  const { fingerprint, handed, turn, student, token, sent } = value;
  if (typeof fingerprint !== 'string' || !isTime(handed) || !isCount(turn)) return undefined;
  return {
    fingerprint,
    handed,
    turn,
    student: readFields(student),
    works: value['works'].map(readLine).filter((line) => line !== undefined),
    token: typeof token === 'string' ? token : '',
    sent: isTime(sent) ? sent : null,
  };
}

function readLine(value: unknown): ReceiptLine | undefined {
  if (!isObject(value)) return undefined;
  const { exercise, answered, count, points, max } = value;
  if (typeof exercise !== 'string' || !isCount(answered) || !isCount(count)) return undefined;
  const told = isPoints(points) && isPoints(max) ? { points, max } : {};
  return { exercise, answered, count, ...told };
}

function isPoints(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

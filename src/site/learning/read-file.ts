import { type BackupProblem, readBackup } from '../../core/backup/format.ts';
import { parseFile } from '../../core/saved.ts';
import { findTokens, type Tag } from '../../exchange/token.ts';
import { recordKey } from '../../store/assigned.ts';
import { readAssignedFile } from '../../store/assigned-file.ts';
import { givenKey } from '../../store/given.ts';
import type { AssignedRecord } from '../../store/record.ts';
import { workKey } from '../../store/work.ts';

/** What a file is that somebody wants to restore, or why it cannot be used. */
export type FileRead =
  | {
      readonly is: 'backup';
      readonly made: number;
      readonly version: string;
      readonly entries: Entries;
    }
  | { readonly is: 'exercise'; readonly exercise: string; readonly entries: Entries }
  | { readonly is: 'assignment'; readonly record: AssignedRecord; readonly entries: Entries }
  | { readonly problem: BackupProblem }
  /** Of one exercise, but not to be read. */
  | { readonly problem: 'other-exercise'; readonly exercise: string }
  /** What is handed around in a class: an assignment, a hand-in, a key, a gradebook. */
  | { readonly problem: 'token'; readonly tag: Tag };

type Entries = ReadonlyMap<string, string>;

/** Reads any text: every file this course has ever written is known by what it is. Never throws. */
export function readFile(text: string): FileRead {
  const exercise = parseFile(text);
  if (exercise) {
    const { exercise: id, saved } = exercise;
    if (!saved) return { problem: 'other-exercise', exercise: id };
    const entries = new Map([[workKey(id), JSON.stringify(saved)]]);
    return { is: 'exercise', exercise: id, entries };
  }
  const assigned = readAssignedFile(text);
  if (assigned) {
    const { record, works } = assigned;
    const { id } = record.assignment;
    const given = Object.entries(works).map(([name, work]) => [givenKey(id, name), work] as const);
    const entries = new Map([[recordKey(id), JSON.stringify(record)], ...given]);
    return { is: 'assignment', record, entries };
  }
  const backup = readBackup(text);
  if (!('problem' in backup)) return { is: 'backup', ...backup };
  const [token] = backup.problem === 'foreign' ? findTokens(text) : [];
  return token ? { problem: 'token', tag: token.tag } : backup;
}

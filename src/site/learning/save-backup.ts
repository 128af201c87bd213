import { writeBackup } from '../../core/backup/format.ts';
import { makeBackup } from '../../store/backup.ts';
import { browserShelf } from '../../store/browser.ts';
import { noteBackup } from '../../store/learning.ts';
import { download } from '../../ui/download.ts';
import type { Words } from '../../ui/words.ts';
import { dayName } from '../day-name.ts';
import { fileName } from '../file-name.ts';

/** Hands everything this browser keeps to the reader as one file; answers what it is called. */
export function saveBackup(words: Words, version: string): string {
  const now = new Date();
  const text = writeBackup(makeBackup(browserShelf(), version, now.getTime()));
  const name = backupName(words, now);
  download(name, text);
  noteBackup(browserShelf(), now.getTime());
  return name;
}

/** "服务质量管理-备份-2026-11-22.json": what it is, and the day by this device's clock. */
export function backupName(words: Words, day: Date): string {
  return fileName([words('site.name'), words('learning.keep.name'), dayName(day)], 'json');
}

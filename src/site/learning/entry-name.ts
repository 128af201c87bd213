import { isKnownKey } from '../../store/backup.ts';
import { readRecord } from '../../store/record.ts';
import { nameOf } from '../assigned/name.ts';
import type { Speech } from './props.ts';

/** What the entry `key` of a file is, in words. `entries` are all of that file. */
export function entryName(
  key: string,
  entries: ReadonlyMap<string, string>,
  speech: Speech,
): string {
  const { words, title, language } = speech;
  const assignment = (id: string) => {
    const record = readRecord(entries.get(`assigned:${id}`) ?? '');
    return record ? nameOf(record.assignment, language, words) : words('assigned.untitled');
  };
  const [start = '', ...rest] = key.split(':');
  const name = rest.join(':');
  const [id = '', exercise = ''] = name.split('/');
  switch (start) {
    case 'work':
      return title(name);
    case 'assigned':
      return words('learning.preview.assigned', { title: assignment(name) });
    case 'given':
      return words('learning.preview.given', {
        assignment: assignment(id),
        title: title(exercise),
      });
    case 'aside':
      return words('learning.preview.set-aside', {
        title: asideName(name.replace(/:[^:]*$/, ''), entries, speech),
      });
    case 'review':
      return words('learning.preview.review');
    case 'checker':
      return words('learning.preview.checker');
    case 'portfolio':
      return words('learning.preview.portfolio');
    default:
      return words(isKnownKey(key) ? 'learning.preview.setting' : 'learning.preview.unknown');
  }
}

/** What a copy is a copy of. Copies of own work are named by the exercise alone. */
function asideName(of: string, entries: ReadonlyMap<string, string>, speech: Speech): string {
  return isKnownKey(of) ? entryName(of, entries, speech) : speech.title(of);
}

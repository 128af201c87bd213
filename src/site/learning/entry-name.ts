import { isKnownKey } from '../../store/backup.ts';
import { readRecord } from '../../store/record.ts';
import { nameOf } from '../assigned/name.ts';
import type { Speech } from './props.ts';

/** What the entry `key` of a file is, in words. `entries` are all of that file. */
export function entryName(
  key: string,
  entries: ReadonlyMap<string, string>,
  { words, title, language }: Speech,
): string {
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
        title: title(/([^:/]+):[^:]*$/.exec(name)?.[1] ?? name),
      });
    case 'review':
      return words('learning.preview.review');
    default:
      return words(isKnownKey(key) ? 'learning.preview.setting' : 'learning.preview.unknown');
  }
}

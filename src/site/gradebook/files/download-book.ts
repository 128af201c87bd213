import type { Book } from '../../../core/class/book.ts';
import { writeBook } from '../../../exchange/book.ts';
import { tokenFile } from '../../../exchange/token.ts';
import { download } from '../../../ui/download.ts';
import { titleOf } from '../../assigned/title.ts';
import { fileName } from '../../file-name.ts';
import type { Speech } from '../speech.ts';

/** Saves a whole gradebook as one file: a line for people, and the token. */
export function downloadBook(
  { assignment, received, notes }: Book,
  { words, title, language }: Pick<Speech, 'words' | 'title' | 'language'>,
): void {
  const name = titleOf(assignment, title, language, words);
  const head = words('book.file-head', { title: name, count: received.length });
  const text = tokenFile(head, writeBook({ assignment, received, notes }));
  download(fileName([name, words('book.title')], 'txt'), text, 'text/plain');
}

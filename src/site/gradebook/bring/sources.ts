import type { Source } from '../import.ts';
import type { Brought } from './brought.ts';

/** The most bytes a file may have: no gradebook comes near, and a film would fill the memory. */
const MOST_BYTES = 100_000_000;

/** What was brought, one thing after the other; files are read when their turn comes. */
export function sourcesIn({ files, text }: Brought): readonly Source[] {
  const sources = files.map((file) => ({ name: file.name, text: () => textOf(file) }));
  return text.trim() === '' ? sources : [...sources, { name: '', text: async () => text }];
}

async function textOf(file: File): Promise<string> {
  if (file.size > MOST_BYTES) throw new RangeError('too large');
  return file.text();
}

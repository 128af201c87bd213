import type { Words } from '../ui/words.ts';

/** A file name from words anybody may have written: `parts` joined by hyphens, with `.ending`. */
export function fileName(parts: readonly string[], ending: string): string {
  const safe = parts.map((part) => shortened(part.replace(UNSAFE, '-').replace(EDGES, '')));
  return `${safe.filter((part) => part !== '').join('-') || 'file'}.${ending}`;
}

/**
 * The name of the file a student keeps of an assignment called `title`: nobody is to take it for
 * what is handed in, which it is not.
 */
export function keptName(title: string, words: Words): string {
  return fileName([words('assigned.save.name'), title], 'json');
}

/**
 * What some file system does not take, or what reverses letters unseen; runs of them, and of spaces,
 * become one hyphen. What joins the parts of one picture stays.
 */
const UNSAFE = /(?:(?!\u200d)[\\/:*?"<>|#%\s\p{C}-])+/gu;

/** Windows drops dots at the end, and Unix hides files that begin with one. */
const EDGES = /^[-.]+|[-.]+$/g;

/** File systems take 255 bytes; Chinese has three to a letter, and there are three parts. */
const MOST_BYTES = 72;

/** The beginning of `text` that fits, with no letter cut in two. */
function shortened(text: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    bytes += encoder.encode(segment).length;
    if (bytes > MOST_BYTES) return kept.replace(EDGES, '');
    kept += segment;
  }
  return kept;
}

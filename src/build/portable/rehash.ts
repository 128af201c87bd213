import { createHash } from 'node:crypto';
import { byCodeUnit } from '../files.ts';

/**
 * New names for files whose text was changed after their names were made from it, so that a name
 * never stands for two different contents and hosts may let browsers keep the files for ever.
 *
 * A name is made from the text of the file and of all files it names, directly or not, under
 * their old names; so it changes with any of them, even where files name each other in a circle.
 * `texts`: old name → text. Returns old name → new name.
 */
export function planNames(texts: ReadonlyMap<string, string>): Map<string, string> {
  const named = new Map([...texts].map(([file, text]) => [file, filesNamedIn(text, texts)]));
  const names = new Map<string, string>();
  for (const file of texts.keys()) {
    const hash = createHash('sha256');
    for (const member of [...reach(file, named)].sort(byCodeUnit)) {
      hash.update(`${member}\0${texts.get(member)}\0`);
    }
    names.set(file, file.replace(HASH, `.${hash.digest('base64url').slice(0, 8)}.$1`));
  }
  return names;
}

/** Replaces old names by new ones wherever `text` says them. */
export function rename(text: string, names: ReadonlyMap<string, string>): string {
  let result = text;
  for (const [from, to] of names) result = result.replaceAll(baseName(from), baseName(to));
  return result;
}

/** `client.3j1vHNr7.js`: the part between the dots is made from the content. */
const HASH = /\.[\w-]{8}\.(js|css)$/;

function filesNamedIn(text: string, texts: ReadonlyMap<string, string>): string[] {
  return [...texts.keys()].filter((file) => HASH.test(file) && text.includes(baseName(file)));
}

function reach(
  file: string,
  named: ReadonlyMap<string, readonly string[]>,
  seen = new Set<string>(),
): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const next of named.get(file) ?? []) reach(next, named, seen);
  return seen;
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** What Anki makes of one row. */
export interface AnkiRow {
  readonly guid: string;
  readonly deck: string;
  /** By the fields of the note type, as HTML. */
  readonly fields: readonly string[];
  readonly tags: readonly string[];
}

/** What Anki makes of a file. */
export interface AnkiImport {
  /** The note type preset; undefined where it would offer the one used last. */
  readonly noteType: string | undefined;
  readonly ifMatches: string | undefined;
  readonly notes: readonly AnkiRow[];
}

/**
 * Reads a text file after the rules of Anki’s importer (rslib/src/import_export/text in
 * github.com/ankitects/anki): `noteTypes` are the names its collection has, each with two fields.
 */
export function readAnki(text: string, noteTypes: readonly string[]): AnkiImport {
  const lines = text.split('\n');
  const isBody = lines.findIndex((line) => !line.startsWith('#'));
  const head = lines.slice(0, isBody).flatMap((line): (readonly [string, string])[] => {
    const [, key, value] = /^#([^:]*):(.*?)\r?$/.exec(line) ?? [];
    return key === undefined ? [] : [[key.trim().toLowerCase(), value ?? '']];
  });
  const last = (key: string, fits = (_: string) => true) =>
    head.findLast(([name, value]) => name === key && fits(value))?.[1];
  if (last('separator') !== 'tab') throw new Error('Another separator would be guessed.');
  const column = (name: string) => Number(last(`${name} column`) ?? 0);
  const meta = ['guid', 'deck', 'tags'].map(column);
  const isHtml = last('html') === 'true';
  const notes = rowsOf(text).map((row) => {
    const at = (name: string) => row[column(name) - 1] ?? '';
    const fields = row.filter((_, index) => !meta.includes(index + 1)).slice(0, 2);
    return {
      guid: at('guid'),
      deck: at('deck'),
      fields: fields.map((field) => (isHtml ? field : escaped(field))),
      tags: at('tags').split(/\s+/).filter(Boolean),
    };
  });
  return {
    noteType: last('notetype', (name) => noteTypes.includes(name)),
    ifMatches: last('if matches'),
    notes,
  };
}

/** A deck’s name as Anki keeps it; a file that says it otherwise makes a new deck for every note. */
export function ankiDeck(name: string): string {
  return name
    .normalize('NFC')
    .split('::')
    .map((part) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: Anki takes them out.
      return part.replace(/[\x00-\x1f\x7f]/g, '').replace(/^[\s:]+|[\s:]+$/gu, '') || 'blank';
    })
    .join('::');
}

/** The table as the Rust crate `csv` reads it: quotation marks, doubled inside, and “#” for remarks. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (row.length === 0 && text[at] === '#') {
      at = after(text, /\r?\n|\r/g, at);
      continue;
    }
    let value: string;
    if (text[at] === '"') {
      const [whole = '', inner = ''] = match(text, /"((?:[^"]|"")*)"?([^\t\r\n]*)/gy, at);
      value = inner.replaceAll('""', '"');
      at += whole.length;
    } else {
      [value = ''] = match(text, /[^\t\r\n]*/gy, at);
      at += value.length;
    }
    row.push(value);
    if (text[at] === '\t') at += 1;
    else {
      at = after(text, /(?:\r?\n|\r)+/gy, at);
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

function match(text: string, pattern: RegExp, at: number): readonly string[] {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? [];
}

function after(text: string, pattern: RegExp, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : text.length;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** One note for Anki. */
export interface AnkiNote {
  /** Never changes, so that a second import updates the note instead of doubling it. */
  readonly guid: string;
  /** “::” makes a deck inside another. It needs some letter in each: Anki takes a number for an id. */
  readonly deck: string;
  readonly front: string;
  readonly back: readonly string[];
  /** Spaces in them become “-”, as Anki parts tags at spaces. */
  readonly tags: readonly string[];
}

/**
 * The text file that Anki (2.1.55 or later) imports by itself, with all it would ask for at its head.
 *
 * The note type is preset by name rather than put in a column: Anki names its “Basic” in the language
 * it was first opened in, leaves out notes of a type it does not have, but skips a preset it does not
 * have. Of the names the last one it knows counts; where it knows none, it offers the type used last.
 * Only front and back are read as HTML; the other columns are taken to the letter.
 *
 * Source: rslib/src/import_export/text/csv (metadata.rs, import.rs) in github.com/ankitects/anki.
 */
export function ankiFile(notes: readonly AnkiNote[]): string {
  const head = [
    '#separator:tab',
    '#html:true',
    '#if matches:update current',
    '#notetype:Basic',
    '#notetype:基本型',
    '#notetype:问答题',
    '#guid column:1',
    '#deck column:2',
    '#tags column:5',
  ];
  const rows = notes.map(({ guid, deck, front, back, tags }) =>
    [
      verbatim(guid),
      verbatim(deckName(deck)),
      cell(front),
      back
        .filter((line) => line !== '')
        .map(cell)
        .join('<br>'),
      verbatim(tags.map((tag) => tag.trim().replace(/\s+/g, '-')).join(' ')),
    ].join('\t'),
  );
  return `${[...head, ...rows].join('\n')}\n`;
}

/** Text as HTML in one cell: no quotation mark, tab or line break of it can be taken for the file’s own. */
function cell(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\t/g, ' ')
    .replace(/\r\n?|\n/g, '<br>');
}

/** Text as it is, in quotation marks where the table would be read wrong. */
function verbatim(text: string): string {
  return /["#\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A deck’s name as Anki itself writes it: any other would be looked for in vain with every note, and
 * give each a deck of its own.
 */
function deckName(deck: string): string {
  const parts = deck.normalize('NFC').split('::');
  return parts.map((part) => part.replace(/\s+/g, ' ').replace(/^[\s:]+|[\s:]+$/g, '')).join('::');
}

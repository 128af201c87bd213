/** One note for Anki. */
export interface AnkiNote {
  /** Never changes, so that a second import updates the note instead of doubling it. */
  readonly guid: string;
  /** “::” makes a deck inside another. */
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
 * have (“File Headers” in its manual). Of the two names the one it knows counts; where it knows
 * neither, it asks.
 */
export function ankiFile(notes: readonly AnkiNote[]): string {
  const head = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#notetype:问答题',
    '#guid column:1',
    '#deck column:2',
    '#tags column:5',
  ];
  const rows = notes.map(({ guid, deck, front, back, tags }) =>
    [
      cell(guid),
      cell(deck),
      cell(front),
      back
        .filter((line) => line !== '')
        .map(cell)
        .join('<br>'),
      tags.map((tag) => cell(tag).replace(/\s+/g, '-')).join(' '),
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
    .replace(/^#/, '&#35;')
    .replace(/\t/g, ' ')
    .replace(/\r\n?|\n/g, '<br>');
}

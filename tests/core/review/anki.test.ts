import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnkiNote, ankiFile } from '../../../src/core/review/anki.ts';
import { ankiDeck, readAnki } from '../../helpers/anki.ts';

const note: AnkiNote = {
  guid: 'service-quality:en:term:cap:define',
  deck: 'Course::Module 6: cap & goal',
  front: 'cap',
  back: ['at most'],
  tags: ['m06'],
};

const read = (...notes: readonly AnkiNote[]) => readAnki(ankiFile(notes), ['Basic']);

/** What a browser shows of a field. */
const shown = (html: string) =>
  html
    .replaceAll('<br>', '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('Anki reads', () => {
  test('every column as what it is, and what it would ask for at the head', () => {
    expect(read(note)).toEqual({
      noteType: 'Basic',
      ifMatches: 'update current',
      notes: [{ guid: note.guid, deck: note.deck, fields: ['cap', 'at most'], tags: ['m06'] }],
    });
  });

  test.each([
    [['Basic', 'Cloze'], 'Basic'],
    [['问答题', '填空题'], '问答题'],
    [['基本型', '克漏字'], '基本型'],
    [['Basic', '问答题'], '问答题'],
    [['基本'], undefined],
  ])('of note types %j the one that asks and answers', (names, one) => {
    expect(readAnki(ankiFile([note]), names).noteType).toBe(one);
  });

  test('whatever is in a text, it stays in its field and looks the same', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[#"\t\r\n <&>:a]{0,9}$/),
    );
    const aNote = fc.record({
      guid: any,
      deck: any,
      front: any,
      back: fc.array(any, { maxLength: 3 }),
      tags: fc.array(any, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(aNote, { minLength: 1, maxLength: 3 }), (notes) => {
        const file = read(...notes);
        expect(file.notes).toHaveLength(notes.length);
        for (const [index, { guid, fields, tags }] of file.notes.entries()) {
          const { front, back, ...rest } = notes[index] as AnkiNote;
          const plain = (text: string) => text.replace(/\t/g, ' ').replace(/\r\n?/g, '\n');
          expect(guid).toBe(rest.guid);
          expect(fields.map(shown)).toEqual([
            plain(front),
            back.filter(Boolean).map(plain).join('\n'),
          ]);
          expect(tags).toEqual(
            rest.tags.map((tag) => tag.trim().replace(/\s+/g, '-')).filter(Boolean),
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['Kurs::R&D “quoted” "said"', 'Kurs::R&D “quoted” "said"'],
  ['Course:: Module 6: ', 'Course::Module 6'],
  ['Cafe\u0301::a\tb', 'Café::a b'],
])('deck %j is called %j, and found again with the next note', (deck, name) => {
  const [one] = read({ ...note, deck }).notes;
  expect(one?.deck).toBe(name);
  expect(ankiDeck(name)).toBe(name);
});

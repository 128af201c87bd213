import type { Language } from '../../core/language.ts';
import type { AnkiNote } from '../../core/review/anki.ts';
import type { Words } from '../../ui/words.ts';
import type { Card } from './cards.ts';
import type { Format } from './format.ts';

/**
 * Cards as notes for Anki, in decks by module below one of the course. The guid holds the language:
 * whoever takes both has both.
 */
export function ankiNotes(
  cards: readonly Card[],
  language: Language,
  words: Words,
  format: Format,
  moduleName: (id: string) => string,
): readonly AnkiNote[] {
  return cards.map((card) => ({
    guid: `service-quality:${language}:${card.id}`,
    // “::” parts decks, and no module’s name may do so by chance.
    deck: `${words('site.name')}::${moduleName(card.module).replaceAll('::', ':')}`,
    tags: ['service-quality', card.module, card.kind === 'slip' ? 'slip' : card.side],
    ...facesOf(card, words, format),
  }));
}

function facesOf(card: Card, words: Words, format: Format): Pick<AnkiNote, 'front' | 'back'> {
  if (card.kind === 'slip') {
    const mixed = card.wrong.map(({ answer, comment }) =>
      [words('review.slip.wrong', { answer }), comment].filter((text) => text !== '').join('\n'),
    );
    return {
      front: `${card.title}\n\n${card.prompt}`,
      back: [card.answer, card.comment, ...mixed],
    };
  }
  const { term, definition, also, other, otherAlso } = card.text;
  const names = also.length > 0 ? words('review.also', { names: format.names(also) }) : '';
  if (card.side === 'define') return { front: term, back: [definition, other, names] };
  if (card.side === 'name') return { front: definition, back: [term, names, other] };
  const otherNames = format.names(otherAlso);
  return {
    front: words('review.ask.translate.front', { term }),
    back: [other, otherNames && words('review.also', { names: otherNames })],
  };
}

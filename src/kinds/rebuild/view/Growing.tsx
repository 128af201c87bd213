import type { Words } from '../../../ui/words.ts';
import { piecesOf } from '../sentence.ts';

interface GrowingProps {
  readonly label: string;
  readonly sentence: string;
  /** The slot with this id: its name, the tile in it if there is one, whether that is known right. */
  readonly slot: (id: string) => {
    readonly name: string;
    readonly text: string;
    readonly isRight: boolean;
  };
  readonly words: Words;
}

/** A sentence with what is chosen in it; a gap says what belongs there. */
export function Growing({ label, sentence, slot, words }: GrowingProps) {
  return (
    <blockquote class="draft growing">
      <p class="draft-label">{label}</p>
      <p>
        {piecesOf(sentence).map((piece) => {
          if (piece.slot === undefined) return piece.text;
          const { name, text, isRight } = slot(piece.slot);
          return (
            <span key={piece.slot} class="slot" data-empty={text === ''} data-right={isRight}>
              {text || (
                <>
                  <span aria-hidden="true">{name}</span>
                  <span class="visually-hidden">{words('rebuild.blank', { name })}</span>
                </>
              )}
            </span>
          );
        })}
      </p>
    </blockquote>
  );
}

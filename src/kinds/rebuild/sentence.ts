/** A stretch of a sentence: words that stand there, or a slot to be filled. */
export type Piece =
  | { readonly text: string; readonly slot?: undefined }
  | { readonly slot: string; readonly text?: undefined };

/** `sentence` taken apart at its slots: `'{who} found …'` becomes `{slot: 'who'}, {text: ' found …'}`. */
export function piecesOf(sentence: string): readonly Piece[] {
  return sentence
    .split(SLOT)
    .map((part, index) => (index % 2 === 1 ? { slot: part } : { text: part }))
    .filter(({ text }) => text !== '');
}

/** `sentence` with every slot replaced by what `fill` says of it. */
export function assemble(sentence: string, fill: (slot: string) => string): string {
  return piecesOf(sentence)
    .map(({ text, slot }) => text ?? fill(slot))
    .join('');
}

/** A slot in a sentence; its id is the one group. */
const SLOT = /\{([^{}]*)\}/;

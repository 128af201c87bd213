import { AskField } from '../../../ui/staged/AskField.tsx';
import { askNow, isStageOver } from '../../../ui/staged/ask.ts';
import type { StageProps } from '../../../ui/staged/types.ts';
import { piecesOf } from '../sentence.ts';
import { Growing } from './Growing.tsx';

/**
 * The sentence as it grows, and the tiles of every slot to choose from. Once it is over, the tiles
 * are folded away: what was right, and why, stands below.
 */
export function Build(props: StageProps & { readonly sentence: string }) {
  const { item, now, state, assigned, words, sentence } = props;
  // In the order of the sentence as it is read in this language.
  const asks = piecesOf(sentence).flatMap(({ slot }) =>
    now.stage.asks.filter(({ id }) => id === slot),
  );
  const over = isStageOver(now, assigned);
  const tiles = asks.map((ask) => <AskField key={ask.id} {...props} ask={ask} tiles />);
  const told = over && !assigned?.blind;
  const growing = (
    <Growing
      label={words(over ? 'rebuild.chosen' : 'rebuild.growing')}
      sentence={sentence}
      words={words}
      slot={(id) => {
        const ask = asks.find((one) => one.id === id);
        if (!ask) return { name: id, text: '', isRight: false };
        const { options, closed } = askNow(item, now, ask, state.seed, assigned);
        const text = options.find(({ checked }) => checked)?.text ?? '';
        return { name: ask.prompt, text, isRight: closed && !over && text !== '' };
      }}
    />
  );
  if (told) {
    return (
      <>
        {now.standing !== 'right' && growing}
        <details class="others tiles-used">
          <summary>{words('rebuild.tiles')}</summary>
          {tiles}
        </details>
      </>
    );
  }
  return (
    <>
      {growing}
      {tiles}
    </>
  );
}

import { useId, useState } from 'preact/hooks';
import { Heading } from '../../../ui/Heading.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { StagedItemProps } from '../../../ui/staged/types.ts';
import type { Case, Clue } from '../task.ts';
import { isOver, missingLooks } from './standing.ts';

/** Whom and what to ask: what they say stands below, and can be folded away again. */
export function Clues(props: StagedItemProps & { readonly own: Case }) {
  const { item, own, answer, assigned, words } = props;
  const id = useId();
  const [folded, fold] = useState<readonly string[]>([]);
  const [said, say] = useState({ text: '', turn: 0 });
  const closed = assigned?.closed ?? false;
  const asked = own.clues.filter(({ id }) => answer.looked.includes(id));
  const open = (clue: Clue) => {
    if (!answer.looked.includes(clue.id) && !closed) {
      const lacking = missingLooks(item, answer);
      const left = words(lacking > 1 ? 'diagnosis.more' : 'diagnosis.enough', {
        count: lacking - 1,
      });
      // That it is enough is said once, not with every further source.
      const text = lacking > 0 ? `${clue.finding} ${left}` : clue.finding;
      say(({ turn }) => ({ text, turn: turn + 1 }));
      props.move({ do: 'look', item: item.id, look: clue.id });
    } else if (folded.includes(clue.id)) {
      fold(folded.filter((id) => id !== clue.id));
    } else {
      fold([...folded, clue.id]);
    }
  };
  return (
    <section class="clues" aria-labelledby={id}>
      <Heading below id={id}>
        {words('diagnosis.clues')}
      </Heading>
      <p class="muted">
        {words('diagnosis.asked', { asked: asked.length, count: own.clues.length })}
      </p>
      <p class="visually-hidden" role="status">
        <span key={said.turn}>{said.text || null}</span>
      </p>
      <ul>
        {own.clues.map((clue) => {
          const known = closed || answer.looked.includes(clue.id);
          return (
            <OneClue
              key={clue.id}
              clue={clue}
              known={known}
              isOpen={known && !folded.includes(clue.id)}
              telling={clue.telling === true && isOver(props)}
              toggle={() => open(clue)}
              words={words}
            />
          );
        })}
      </ul>
    </section>
  );
}

interface OneClueProps extends Pick<StagedItemProps, 'words'> {
  readonly clue: Clue;
  /** Whether it was asked for. */
  readonly known: boolean;
  readonly isOpen: boolean;
  /** Whether it is to be said that it decided the case. */
  readonly telling: boolean;
  readonly toggle: () => void;
}

function OneClue({ clue, known, isOpen, telling, toggle, words }: OneClueProps) {
  const id = useId();
  return (
    <li class="clue" data-clue={clue.id} data-known={known}>
      <button
        type="button"
        class="clue-head"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={toggle}
      >
        <span class="clue-source">{clue.source}</span>
        {telling && (
          <span class="clue-telling">
            <Icon name="star" /> {words('diagnosis.told')}
          </span>
        )}
        {!known && <span class="clue-ask">{words('diagnosis.ask')}</span>}
      </button>
      <p id={id} hidden={!isOpen}>
        {isOpen && clue.finding}
      </p>
    </li>
  );
}

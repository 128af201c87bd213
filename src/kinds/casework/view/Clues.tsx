import { useId, useState } from 'preact/hooks';
import { Heading } from '../../../ui/Heading.tsx';
import type { StagedItemProps } from '../../../ui/staged/types.ts';
import type { Clue } from '../task.ts';
import { OneClue } from './OneClue.tsx';
import { hasGoneOn, isOver, missingLooks } from './standing.ts';

type CluesProps = StagedItemProps & { readonly clues: readonly Clue[] };

/**
 * Whom and what to ask: what they say stands below, and can be folded away again. All of it folds
 * once one has gone on to a second decision.
 */
export function Clues(props: CluesProps) {
  const { clues, answer, stages, assigned, words } = props;
  const id = useId();
  const [wasOn] = useState(stages[0]?.standing === 'right' || stages[0]?.standing === 'told');
  const closed = assigned?.closed ?? false;
  const asked = clues.filter((clue) => answer.looked.includes(clue.id)).length;
  const count = words('casework.asked', { asked, count: clues.length });
  if ((wasOn || hasGoneOn(props)) && !closed && stages.length > 1) {
    return (
      <details class="clues stage-done">
        <summary>
          <strong>{words('casework.clues')}</strong> <span class="stage-held">{count}</span>
        </summary>
        <ClueList {...props} />
      </details>
    );
  }
  return (
    <section class="clues" aria-labelledby={id}>
      <Heading below id={id}>
        {words('casework.clues')}
      </Heading>
      <p class="muted">{count}</p>
      <ClueList {...props} />
    </section>
  );
}

function ClueList(props: CluesProps) {
  const { item, clues, answer, assigned, words } = props;
  const [folded, fold] = useState<readonly string[]>([]);
  const [said, say] = useState({ text: '', turn: 0 });
  const closed = assigned?.closed ?? false;
  const open = (clue: Clue) => {
    if (!answer.looked.includes(clue.id) && !closed) {
      const lacking = missingLooks(item, answer);
      const left = words(lacking > 1 ? 'casework.more' : 'casework.enough', {
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
    <>
      <p class="visually-hidden" role="status">
        <span key={said.turn}>{said.text || null}</span>
      </p>
      <ul>
        {clues.map((clue) => {
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
    </>
  );
}

import { Fragment } from 'preact';
import { inOrder } from '../../core/quiz/order.ts';
import { isTold, standingOf } from '../../core/quiz/standing.ts';
import { counted, present, statusOf } from '../../core/staged/answer.ts';
import { optionsOf } from '../../core/staged/order.ts';
import type { StagedItem } from '../../core/staged/types.ts';
import { Lines } from '../Lines.tsx';
import type { StagedProps } from './types.ts';
import { Written } from './Written.tsx';

/** On paper: every item with all that can be chosen, what was chosen last, and room to write. */
export function Sheet({ items, state, words, parts, assigned }: Omit<StagedProps, 'move'>) {
  return (
    <ol class="sheet">
      {inOrder(items, state.seed).map((item) => {
        const status = statusOf(counted(item, state.answers[item.id]));
        return (
          <li key={item.id}>
            {parts.prompt(item)}
            <Asks item={item} state={state} assigned={assigned} parts={parts} />
            <Own item={item} state={state} words={words} parts={parts} />
            {isTold(status, assigned) && (
              <p class="sheet-status">
                {words(`quiz.status.${standingOf(status, true, assigned)}`)}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

type Own = { readonly item: StagedItem };

function Asks({
  item,
  state,
  assigned,
  parts,
}: Own & Pick<StagedProps, 'state' | 'assigned' | 'parts'>) {
  const answer = state.answers[item.id];
  const stages = assigned?.blind ? present(item, answer, assigned) : counted(item, answer);
  return stages.map(({ stage, answer: { tries, picked } }) => (
    <Fragment key={stage.id}>
      {parts.name && <p class="sheet-stage">{parts.name(stage)}</p>}
      {stage.asks.map((ask) => {
        const chosen = picked[ask.id] ?? tries.at(-1)?.[ask.id];
        const isListed = parts.listed?.(stage) ?? false;
        if (isListed && chosen === undefined)
          return <Lines key={ask.id} class="sheet-answer" count={1} />;
        return (
          <div key={ask.id} class="sheet-ask" data-pagefind-ignore>
            <p>{ask.prompt}</p>
            <ul class="sheet-options">
              {optionsOf(item, ask, state.seed)
                .filter(({ id }) => !isListed || id === chosen)
                .map((option) => (
                  <li key={option.id} data-picked={option.id === chosen}>
                    {option.text}
                  </li>
                ))}
            </ul>
          </div>
        );
      })}
    </Fragment>
  ));
}

/** What was written, or lines to write on. */
function Own({ item, state, words, parts }: Own & Pick<StagedProps, 'state' | 'words' | 'parts'>) {
  const task = parts.note?.(item);
  const answer = state.answers[item.id];
  if (!task) return null;
  if (answer && (answer.note !== '' || answer.ticked.length > 0))
    return <Written task={task} answer={answer} words={words} />;
  return (
    <div class="sheet-ask" data-pagefind-ignore>
      <p>{task.ask}</p>
      <Lines class="sheet-lines" count={3} />
      <ul class="sheet-options">
        {task.checks.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

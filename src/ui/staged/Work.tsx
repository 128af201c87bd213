import { Fragment } from 'preact';
import { inOrder } from '../../core/quiz/order.ts';
import { counted, pointsOf, statusOf } from '../../core/staged/answer.ts';
import { optionsOf } from '../../core/staged/order.ts';
import type { StagedItem } from '../../core/staged/types.ts';
import { WorkItem } from '../quiz/WorkItem.tsx';
import { WorkOptions } from '../quiz/WorkOptions.tsx';
import type { StagedProps } from './types.ts';
import { Written } from './Written.tsx';

/** What an instructor sees of one student: every item in the student's order, stage by stage. */
export function Work({ items, state, words, parts }: Omit<StagedProps, 'move'>) {
  return (
    <ol class="work">
      {inOrder(items, state.seed).map((item, index) => {
        const answer = state.answers[item.id];
        const stages = counted(item, answer);
        return (
          <WorkItem
            key={item.id}
            number={index + 1}
            status={statusOf(stages)}
            points={pointsOf(stages)}
            gist={item.prompt}
            prompt={parts.prompt(item)}
            hint={answer?.hint ?? false}
            words={words}
          >
            <Stages item={item} stages={stages} seed={state.seed} parts={parts} words={words} />
            <Written task={parts.note?.(item)} answer={answer} words={words} />
          </WorkItem>
        );
      })}
    </ol>
  );
}

interface StagesProps extends Pick<StagedProps, 'parts' | 'words'> {
  readonly item: StagedItem;
  readonly stages: ReturnType<typeof counted>;
  readonly seed: number;
}

/** Stages that were reached: all options of every ask, with the tries that chose them. */
function Stages({ item, stages, seed, parts, words }: StagesProps) {
  const reached = stages.filter(({ answer }) => answer.tries.length > 0);
  return reached.map(({ stage, answer }) => (
    <Fragment key={stage.id}>
      {parts.name && <p class="work-stage">{parts.name(stage)}</p>}
      {stage.asks.map((ask) => {
        const picked = answer.tries.map((picks) => picks[ask.id] ?? '');
        // What was found right is in every later try, too: it was chosen once.
        const tries = picked.map((id, at) => ({
          picked: id === '' || id === picked[at - 1] ? [] : [id],
          sure: null,
        }));
        return (
          <div key={ask.id} class="work-ask">
            <p class="work-ask-name">{ask.prompt}</p>
            <WorkOptions options={optionsOf(item, ask, seed)} tries={tries} words={words} />
          </div>
        );
      })}
    </Fragment>
  ));
}

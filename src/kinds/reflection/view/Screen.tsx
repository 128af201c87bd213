import type { Words } from '../../../ui/words.ts';
import { writtenIn } from '../state/answers.ts';
import type { ReflectionMove, ReflectionState, ReflectionTask } from '../task.ts';
import { LIMIT } from '../task.ts';
import { NothingEarlier } from './Before.tsx';
import { Prompt } from './Prompt.tsx';
import { Take } from './Take.tsx';

/** What every part of a reflection on screen is given. */
export interface ReflectionProps {
  readonly task: ReflectionTask;
  readonly state: ReflectionState;
  readonly move: (move: ReflectionMove) => void;
  readonly words: Words;
}

/** All prompts on one page like a work sheet; the closing words once everything is written. */
export function Screen(props: ReflectionProps) {
  const { task, state, words } = props;
  const { assigned } = task;
  const kept = !assigned
    ? 'reflection.kept'
    : assigned.closed
      ? 'reflection.kept.closed'
      : 'reflection.kept.given';
  const isWhole = writtenIn(task, state) === task.items.length;
  return (
    <div class="reflection">
      <p class="reflection-kept" tabIndex={-1} data-start>
        {words(kept, { most: LIMIT })}
      </p>
      <NothingEarlier words={words} />
      <ol class="reflection-prompts">
        {task.items.map((item) => (
          <Prompt key={item.id} {...props} item={item} />
        ))}
      </ol>
      <div aria-live="polite">
        {isWhole && (
          <p class="reflection-closing">
            <strong>{words('reflection.written')}</strong>
            {task.closing}
          </p>
        )}
      </div>
      <Take task={task} state={state} words={words} />
    </div>
  );
}

import type { StagedState } from '../../../core/staged/types.ts';
import { Work } from '../../../ui/staged/Work.tsx';
import type { Words } from '../../../ui/words.ts';
import type { CaseworkTask } from '../task.ts';
import { caseOf, partsOf } from './parts.tsx';

interface WorkProps {
  readonly task: CaseworkTask;
  readonly state: StagedState;
  readonly words: Words;
}

/** What an instructor sees of one student: every case with what was asked for, and in what order. */
export function CaseworkWork({ task, state, words }: WorkProps) {
  const { items, assigned, parts } = partsOf(task, words);
  const prompt: typeof parts.prompt = (item) => {
    const { clues = [] } = caseOf(task, item);
    const looked = state.answers[item.id]?.looked ?? [];
    const sources = looked.flatMap((id) => clues.find((clue) => clue.id === id)?.source ?? []);
    const [first] = sources;
    return (
      <>
        {parts.prompt(item)}
        {first !== undefined && (
          <p class="work-note">
            {words('casework.work.asked', {
              asked: sources.length,
              count: clues.length,
              sources: sources.reduce((one, next) => words('quiz.now.and', { first: one, next })),
            })}
          </p>
        )}
      </>
    );
  };
  return (
    <Work
      items={items}
      assigned={assigned}
      parts={{ ...parts, prompt }}
      state={state}
      words={words}
    />
  );
}

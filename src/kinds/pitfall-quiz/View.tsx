import type { QuizMove, QuizState } from '../../core/quiz/types.ts';
import { Work } from '../../ui/quiz/late-work.ts';
import { quizNow } from '../../ui/quiz/now.ts';
import { Quiz } from '../../ui/quiz/Quiz.tsx';
import { Sheet } from '../../ui/quiz/Sheet.tsx';
import type { QuizParts } from '../../ui/quiz/types.ts';
import type { KindView } from '../../ui/view.ts';
import type { Words } from '../../ui/words.ts';
import { Mixups } from './Mixups.tsx';
import { type PitfallItem, type PitfallTask, pitfallQuiz } from './model.ts';

/** Situations with a draft standard on a card; the repaired draft once the item is closed. */
export const pitfallView: KindView<PitfallTask, QuizState, QuizMove> = {
  Screen: ({ task, words, ...rest }) => (
    <Quiz
      {...rest}
      words={words}
      {...shown(task)}
      parts={{
        ...parts(task, words),
        insight: (state, move) => <Mixups task={task} state={state} words={words} move={move} />,
      }}
    />
  ),
  Sheet: ({ task, words, ...rest }) => (
    <Sheet {...rest} words={words} {...shown(task)} parts={parts(task, words)} />
  ),
  Work: ({ task, words, ...rest }) => (
    <Work {...rest} words={words} {...shown(task)} parts={parts(task, words)} />
  ),
  now: ({ task, state, words }) => quizNow(pitfallQuiz.items(task), state, words, task.assigned),
};

function shown(task: PitfallTask) {
  return { items: pitfallQuiz.items(task), assigned: task.assigned };
}

function parts(task: PitfallTask, words: Words): QuizParts {
  const own = (id: string) => task.items.find((item) => item.id === id) as PitfallItem;
  return {
    prompt: ({ id }) => (
      <>
        <p class="level">{words('pitfall-quiz.level', { level: own(id).level })}</p>
        <p>{own(id).situation}</p>
        <blockquote class="draft">
          <p class="draft-label">{words('pitfall-quiz.draft')}</p>
          <p>{own(id).standard}</p>
        </blockquote>
      </>
    ),
    hint: ({ id }) => own(id).hint,
    closing: ({ id }) => <Repair item={own(id)} words={words} />,
    options: (item) => item.options,
  };
}

function Repair({ item, words }: { readonly item: PitfallItem; readonly words: Words }) {
  return (
    <>
      {item.repair && (
        <blockquote class="draft repaired">
          <p class="draft-label">{words('pitfall-quiz.repair')}</p>
          <p>{item.repair}</p>
        </blockquote>
      )}
      <p>{item.because}</p>
    </>
  );
}

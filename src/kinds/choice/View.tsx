import { optionsOf } from '../../core/quiz/order.ts';
import type { QuizMove, QuizState } from '../../core/quiz/types.ts';
import { Work } from '../../ui/quiz/late-work.ts';
import { quizNow } from '../../ui/quiz/now.ts';
import { Quiz } from '../../ui/quiz/Quiz.tsx';
import { Sheet } from '../../ui/quiz/Sheet.tsx';
import type { QuizParts } from '../../ui/quiz/types.ts';
import type { KindView } from '../../ui/view.ts';
import { type ChoiceTask, choice } from './model.ts';

/** Questions with options, as they are. */
export const choiceView: KindView<ChoiceTask, QuizState, QuizMove> = {
  Screen: ({ task, ...rest }) => <Quiz {...rest} {...shown(task)} />,
  Sheet: ({ task, ...rest }) => <Sheet {...rest} {...shown(task)} />,
  Work: ({ task, ...rest }) => <Work {...rest} {...shown(task)} />,
  now: ({ task, state, words }) => quizNow(choice.items(task), state, words, task.assigned),
};

function shown(task: ChoiceTask) {
  return { items: choice.items(task), assigned: task.assigned, parts: parts(task) };
}

function parts(task: ChoiceTask): QuizParts {
  const own = (id: string) => task.items.find((item) => item.id === id);
  return {
    prompt: (item) => <p>{item.prompt}</p>,
    hint: (item) => own(item.id)?.hint,
    closing: (item) => <p>{own(item.id)?.because}</p>,
    options: optionsOf,
  };
}

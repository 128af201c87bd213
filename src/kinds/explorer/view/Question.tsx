import { useId } from 'preact/hooks';
import { Heading } from '../../../ui/Heading.tsx';
import { Hint } from '../../../ui/quiz/Hint.tsx';
import { Steps } from '../../../ui/quiz/Steps.tsx';
import { blank, statusOf } from '../state/judge.ts';
import type { Answer, ExplorerItem } from '../task.ts';
import { Ask } from './Ask.tsx';
import { Check } from './Check.tsx';
import type { ExplorerProps } from './Explorer.tsx';
import { Told } from './Told.tsx';

/** What the parts of one question are given. */
export interface QuestionProps extends ExplorerProps {
  readonly item: ExplorerItem;
  readonly answer: Answer;
  readonly closed: boolean;
}

/** One question: what is asked, where to answer, the check, and what came of it. */
export function Question(given: ExplorerProps & { readonly item: ExplorerItem }) {
  const { task, state, item, move, words } = given;
  const id = useId();
  const answer = state.answers[item.id] ?? blank(item);
  const status = statusOf(task, item, answer);
  const closed = status === 'solved' || status === 'revealed';
  const props = { ...given, answer, closed };
  const order = task.items.map((one) => one.id);
  return (
    <article class="item-card" data-item={item.id} aria-labelledby={id}>
      <Heading
        class="item-place"
        id={id}
        tabIndex={-1}
        aria-describedby={`${id}-prompt`}
        data-start
      >
        {words('quiz.place', { number: order.indexOf(item.id) + 1, count: order.length })}
      </Heading>
      <div class="item-prompt" id={`${id}-prompt`}>
        <p>{item.prompt}</p>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          move({ do: 'check', item: item.id });
        }}
      >
        <Ask {...props} />
        {!closed && (
          <>
            <Hint
              hint={item.hint}
              shown={answer.hint}
              ask={() => move({ do: 'hint', item: item.id })}
              words={words}
            />
            <Check {...props} />
          </>
        )}
      </form>
      {status !== 'new' && <Told {...props} status={status} />}
      <Steps
        order={order}
        at={item.id}
        go={(wanted) => move({ do: 'go', item: wanted })}
        words={words}
      />
    </article>
  );
}

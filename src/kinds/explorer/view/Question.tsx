import { useId } from 'preact/hooks';
import { isOver, isTold } from '../../../core/quiz/standing.ts';
import { Heading } from '../../../ui/Heading.tsx';
import { Hint } from '../../../ui/quiz/Hint.tsx';
import { Steps } from '../../../ui/quiz/Steps.tsx';
import { blank, statusOf } from '../state/judge.ts';
import type { Answer, ExplorerItem } from '../task.ts';
import { Ask } from './Ask.tsx';
import { Check } from './Check.tsx';
import type { ExplorerProps } from './Explorer.tsx';
import { Keep } from './Keep.tsx';
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
  const closed = isOver(status, task.assigned);
  const blind = task.assigned?.blind ?? false;
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
          move({ do: blind ? 'keep' : 'check', item: item.id });
        }}
      >
        <Ask {...props} />
        {!closed && (
          <>
            {item.hint && (
              <Hint
                hint={item.hint}
                shown={answer.hint}
                ask={() => move({ do: 'hint', item: item.id })}
                words={words}
              />
            )}
            {blind ? <Keep {...props} /> : <Check {...props} />}
          </>
        )}
      </form>
      {isTold(status, task.assigned) && <Told {...props} status={status} />}
      <Steps
        order={order}
        at={item.id}
        go={(wanted) => move({ do: 'go', item: wanted })}
        words={words}
      />
    </article>
  );
}

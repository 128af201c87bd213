import { useId } from 'preact/hooks';
import { blank, statusOf } from '../../core/quiz/answer.ts';
import { isOver, isTold } from '../../core/quiz/standing.ts';
import type { Item } from '../../core/quiz/types.ts';
import { Heading } from '../Heading.tsx';
import { Check } from './Check.tsx';
import { Feedback } from './Feedback.tsx';
import { Hint } from './Hint.tsx';
import { Options } from './Options.tsx';
import { Steps } from './Steps.tsx';
import type { QuizProps } from './types.ts';

/** What the parts of one question are given. */
export interface ItemProps extends QuizProps {
  readonly item: Item;
  /** The items of this round, in order. */
  readonly round: readonly Item[];
}

/** One question: what is asked, the options, the check, and what came of it. */
export function ItemCard(props: ItemProps) {
  const { item, round, state, words, parts, move, assigned } = props;
  const id = useId();
  const answer = state.answers[item.id] ?? blank(item);
  const status = statusOf(item, answer);
  const closed = isOver(status, assigned);
  const hint = parts.hint(item);
  const place = { number: round.indexOf(item) + 1, count: round.length };
  return (
    <article class="item-card" data-item={item.id} aria-labelledby={id}>
      <Heading
        class="item-place"
        id={id}
        tabIndex={-1}
        aria-describedby={`${id}-prompt`}
        data-start
      >
        {words(state.round.length > 0 ? 'quiz.place.round' : 'quiz.place', place)}
      </Heading>
      <div class="item-prompt" id={`${id}-prompt`}>
        {parts.prompt(item)}
      </div>
      <Options {...props} answer={answer} closed={closed} />
      {hint && !closed && (
        <Hint
          hint={hint}
          shown={answer.hint}
          ask={() => move({ do: 'hint', item: item.id })}
          words={words}
        />
      )}
      {!closed &&
        (assigned?.blind ? (
          <p class="blind-note">{words('quiz.blind')}</p>
        ) : (
          <Check {...props} answer={answer} />
        ))}
      {isTold(status, assigned) && <Feedback {...props} answer={answer} status={status} />}
      <Steps
        order={round.map((one) => one.id)}
        at={item.id}
        go={(wanted) => move({ do: 'go', item: wanted })}
        words={words}
      />
    </article>
  );
}

import { useId } from 'preact/hooks';
import { blank, statusOf } from '../../core/quiz/answer.ts';
import type { Item } from '../../core/quiz/types.ts';
import { Heading } from '../Heading.tsx';
import { Icon } from '../Icon.tsx';
import { Check } from './Check.tsx';
import { Feedback } from './Feedback.tsx';
import { Options } from './Options.tsx';
import type { QuizProps } from './types.ts';

/** What the parts of one question are given. */
export interface ItemProps extends QuizProps {
  readonly item: Item;
  /** The items of this round, in order. */
  readonly round: readonly Item[];
}

/** One question: what is asked, the options, the check, and what came of it. */
export function ItemCard(props: ItemProps) {
  const { item, round, state, words, parts, move } = props;
  const id = useId();
  const answer = state.answers[item.id] ?? blank(item);
  const status = statusOf(item, answer);
  const closed = status === 'solved' || status === 'revealed';
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
        <div class="item-hint">
          {answer.hint ? (
            <p tabIndex={-1}>{hint}</p>
          ) : (
            <button type="button" class="link" onClick={() => move({ do: 'hint', item: item.id })}>
              <Icon name="hint" /> {words('quiz.hint')}
            </button>
          )}
        </div>
      )}
      {!closed && <Check {...props} answer={answer} />}
      {status !== 'new' && <Feedback {...props} answer={answer} status={status} />}
      <Steps {...props} />
    </article>
  );
}

/** To the question before and after; after the last, the summary. */
function Steps({ item, round, move, words }: ItemProps) {
  const index = round.indexOf(item);
  const before = round[index - 1];
  const after = round[index + 1];
  return (
    <div class="item-steps">
      {before && (
        <button type="button" class="button" onClick={() => move({ do: 'go', item: before.id })}>
          <Icon name="back" /> {words('quiz.back')}
        </button>
      )}
      <button
        type="button"
        class="button forward"
        onClick={() => move({ do: 'go', item: after?.id ?? '' })}
      >
        {words(after ? 'quiz.next' : 'quiz.to-summary')} <Icon name="next" />
      </button>
    </div>
  );
}

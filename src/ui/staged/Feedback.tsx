import type { ComponentChildren } from 'preact';
import type { StageNow } from '../../core/staged/answer.ts';
import { isRightIn } from '../../core/staged/picks.ts';
import { Outcome } from '../quiz/Outcome.tsx';
import type { Words } from '../words.ts';
import { isStageOver } from './ask.ts';
import { Comments } from './Comments.tsx';
import { commentsOn } from './said.ts';
import type { StageProps } from './types.ts';

interface FeedbackProps
  extends Pick<StageProps, 'item' | 'now' | 'state' | 'assigned' | 'words'>,
    Partial<Pick<StageProps, 'parts' | 'stages'>> {
  /** What is said once everything is over. */
  readonly closing?: ComponentChildren;
}

/**
 * What came of the last check of a stage: for every ask it judged, what was chosen and what is said
 * about it; once the stage is over, what is right and the rest. Nothing before a first try, and
 * nothing where nothing is told.
 */
export function Feedback(props: FeedbackProps) {
  const { item, now, state, assigned, parts, stages = [], words, closing } = props;
  const { stage, answer, standing } = now;
  const over = isStageOver(now, assigned);
  if (assigned?.blind || (answer.tries.length === 0 && !over)) return null;
  const comments = commentsOn(item, now, { seed: state.seed, over, words });
  const isBeside = parts?.beside?.(stage, item) ?? false;
  const isSolved = standing === 'right';
  const isRevealed = standing === 'told' || answer.tries.length === 0;
  const after = over && !assigned?.closed ? stages.slice(stages.indexOf(now) + 1) : [];
  const opened = after.find(({ stage: one }) => one.asks.length > 0);
  const next = opened && parts?.name?.(opened.stage);
  return (
    <Outcome
      status={isSolved ? 'solved' : isRevealed ? 'revealed' : 'tried'}
      verdict={verdictOf(now, over, words)}
      closing={closing}
      others={over && !isBeside ? comments.others : []}
      words={words}
    >
      {isBeside ? (
        <p class="told">{words('staged.beside')}</p>
      ) : (
        <Comments
          comments={comments}
          several={stage.asks.length > 1}
          isSolved={isSolved}
          later={(option) => parts?.later?.(item, stage, option)}
          words={words}
        />
      )}
      {next && <p class="visually-hidden">{words('staged.next', { stage: next })}</p>}
    </Outcome>
  );
}

function verdictOf({ stage, answer, standing }: StageNow, over: boolean, words: Words): string {
  const { tries } = answer;
  if (standing === 'right') {
    return words(tries.length > 1 ? 'quiz.verdict.right-later' : 'quiz.verdict.right');
  }
  if (standing === 'told') return words('quiz.verdict.revealed');
  if (tries.length === 0) return words('quiz.verdict.unanswered');
  if (over) return words('quiz.verdict.wrong-at-last');
  const right = stage.asks.filter((ask) => isRightIn(ask, tries.at(-1) ?? {})).length;
  if (right === 0) return words('quiz.verdict.wrong');
  return words('staged.verdict.some', { right, count: stage.asks.length });
}

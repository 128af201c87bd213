import type { ComponentChildren } from 'preact';
import type { Status } from '../../core/quiz/answer.ts';
import { Icon, type IconName } from '../Icon.tsx';
import type { Words } from '../words.ts';

interface WorkItemProps {
  readonly number: number;
  readonly status: Status;
  /** From 0 to 1. */
  readonly points: number;
  /** What is asked, in one plain line. */
  readonly gist: string;
  /** The same as the student saw it. */
  readonly prompt: ComponentChildren;
  readonly hint: boolean;
  /** What was answered, and what came of it. */
  readonly children: ComponentChildren;
  readonly words: Words;
}

const ICONS: Readonly<Record<Status, IconName>> = {
  new: 'open',
  tried: 'wrong',
  solved: 'right',
  revealed: 'shown',
};

/** One question of somebody's work: a line to scan, open where there is something to look at. */
export function WorkItem(props: WorkItemProps) {
  const { number, status, points, gist, prompt, hint, children, words } = props;
  return (
    <li class="work-item">
      <details open={status !== 'new' && points < 1}>
        <summary>
          <span class="work-number">{number}</span>
          <span class="work-verdict" data-status={status}>
            <Icon name={points > 0 && points < 1 ? 'half' : ICONS[status]} />
            {words(verdictOf(status, points))}
          </span>
          <span class="work-gist">{gist}</span>
        </summary>
        <div class="work-body">
          <div class="item-prompt">{prompt}</div>
          {children}
          {hint && (
            <p class="work-note">
              <Icon name="hint" /> {words('quiz.work.hint')}
            </p>
          )}
        </div>
      </details>
    </li>
  );
}

function verdictOf(status: Status, points: number): string {
  if (status === 'solved') return points === 1 ? 'quiz.tally.first' : 'quiz.tally.later';
  if (status === 'revealed') return 'quiz.tally.shown';
  if (status === 'tried') return points > 0 ? 'quiz.work.partly' : 'quiz.status.wrong';
  return 'quiz.status.new';
}

import { givenIn, givenNow, isSame } from '../state/judge.ts';
import { givenText } from '../text.ts';
import type { QuestionProps } from './Question.tsx';

/** Where nothing is checked: the sliders are taken for an answer; other answers need no more. */
export function Keep({ task, state, item, answer, words }: QuestionProps) {
  if (!item.setting) return <p class="blind-note">{words('quiz.blind')}</p>;
  const kept = givenIn(answer);
  const now = givenNow(task, state, item);
  const same = kept !== undefined && now !== undefined && isSame(kept, now);
  return (
    <div class="check">
      <div class="buttons">
        <button type="submit" class={same ? 'button' : 'button primary'} aria-disabled={same}>
          {words(task.groups ? 'explorer.keep.counts' : 'explorer.keep')}
        </button>
      </div>
      <p class="explorer-given" role="status">
        {kept === undefined
          ? words(task.groups ? 'explorer.keep.first.counts' : 'explorer.keep.first')
          : words('explorer.given', { answer: givenText(task, item, kept) })}
      </p>
      <p class="blind-note">{words('quiz.blind')}</p>
    </div>
  );
}

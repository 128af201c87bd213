import type { Words } from '../../../ui/words.ts';
import type { Run, Talk } from '../task.ts';
import { endingOf } from '../way/follow.ts';

interface RunsProps {
  readonly talk: Talk;
  readonly runs: readonly Run[];
  /** The number of the one on screen. */
  readonly shown: number;
  readonly show: (run: number) => void;
  readonly words: Words;
}

/** Every time the talk was had, to look at again. */
export function Runs({ talk, runs, shown, show, words }: RunsProps) {
  return (
    <fieldset class="talk-runs">
      <legend>{words('conversation.runs')}</legend>
      {runs.map((run, index) => (
        <button
          key={index}
          type="button"
          class="button small"
          aria-pressed={index === shown}
          onClick={() => show(index)}
        >
          {words('conversation.run', {
            number: index + 1,
            title: endingOf(talk, run)?.title ?? '',
          })}
        </button>
      ))}
    </fieldset>
  );
}

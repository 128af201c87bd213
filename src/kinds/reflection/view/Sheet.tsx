import { Lines } from '../../../ui/Lines.tsx';
import { languageOf } from '../../../ui/language-of.ts';
import type { Words } from '../../../ui/words.ts';
import { ownText, writtenIn } from '../state/answers.ts';
import type { ReflectionState, ReflectionTask } from '../task.ts';
import { Before } from './Before.tsx';

interface SheetProps {
  readonly task: ReflectionTask;
  readonly state: ReflectionState;
  readonly words: Words;
}

const LINES = { short: 3, long: 7, none: 0 } as const;

/** The prompts on paper: with what was written, or with lines to write on. */
export function Sheet({ task, state, words }: SheetProps) {
  return (
    <>
      <ol class="sheet">
        {task.items.map(({ id, prompt, help, earlier, choices, length }) => {
          const answer = state.answers[id];
          const own = answer ? ownText(answer) : '';
          return (
            <li key={id}>
              <p>{prompt}</p>
              {help && <p class="reflection-help">{help}</p>}
              {earlier && <Before items={earlier} words={words} />}
              {choices && (
                <ul class="sheet-options" data-pagefind-ignore>
                  {choices.map((choice) => (
                    <li key={choice.id} data-picked={choice.id === answer?.choice}>
                      {choice.text}
                    </li>
                  ))}
                </ul>
              )}
              {own && (
                <p class="reflection-text" lang={languageOf(own)}>
                  {own}
                </p>
              )}
              {!own && LINES[length] > 0 && (
                <Lines class="reflection-lines" count={LINES[length]} />
              )}
            </li>
          );
        })}
      </ol>
      {writtenIn(task, state) === task.items.length && <p>{task.closing}</p>}
    </>
  );
}

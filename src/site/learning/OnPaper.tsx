import { useEffect, useRef, useState } from 'preact/hooks';
import { HeadingRank } from '../../ui/Heading.tsx';
import { printExercise } from '../../ui/print.ts';
import { type Words, wordsFrom } from '../../ui/words.ts';
import { type AnyView, views } from '../islands/views.ts';
import { loadWords } from '../load-words.ts';
import type { OwnWork } from '../own-works.ts';
import { wordsOf } from '../words.ts';
import type { Speech } from './props.ts';

interface OnPaperProps {
  readonly work: OwnWork;
  readonly speech: Speech;
  readonly done: () => void;
}

/** One work as its exercise prints it: without answers nobody has found yet. Prints once it is there. */
export function OnPaper({ work, speech, done }: OnPaperProps) {
  const { exercise, task, state } = work;
  const [loaded, load] = useState<{ readonly view: AnyView; readonly words: Words }>();
  const [failed, fail] = useState(false);
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let gone = false;
    const view = views[exercise.kind];
    Promise.all([view?.(), loadWords(speech.language, ['ex.', 'quiz.', ...wordsOf(exercise.kind)])])
      .then(([found, table]) => {
        if (found && !gone) load({ view: found, words: wordsFrom(table) });
      })
      .catch(() => !gone && fail(true));
    return () => {
      gone = true;
    };
  }, [exercise, speech]);
  useEffect(() => {
    if (loaded) printExercise(paper.current, done);
  }, [loaded]);
  if (failed)
    return (
      <p class="notice" role="alert">
        {speech.words('notice.not-loaded')}
      </p>
    );
  if (!loaded) return null;
  const { Sheet } = loaded.view;
  return (
    <div ref={paper} id="paper" class="learning-paper exercise" data-kind={exercise.kind}>
      <h2>{speech.title(exercise.id)}</h2>
      <HeadingRank.Provider value={3}>
        <div class="exercise-sheet">
          <Sheet task={task} state={state} words={loaded.words} />
        </div>
      </HeadingRank.Provider>
    </div>
  );
}

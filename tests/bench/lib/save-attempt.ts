import { type PitfallTask, pitfallQuiz } from '../../../src/kinds/pitfall-quiz/model.ts';
import { browserShelf } from '../../../src/store/browser.ts';
import { watchProgress } from '../../../src/store/progress.ts';
import { openWork } from '../../../src/store/work.ts';

/**
 * Runs in a browser: answers every question of the quiz but the last, then changes the answer to
 * that one over and over. Answers the milliseconds that each change took, saving included; the
 * page's progress marks wait until it is idle.
 */
export function saveTimes(task: PitfallTask, times: number): readonly number[] {
  const work = openWork(pitfallQuiz, task, 'bench', browserShelf());
  watchProgress(() => undefined);
  const items = pitfallQuiz.items(task);
  const pick = (item: string, option: string) => work.move({ do: 'pick', item, option });
  for (const { id, options } of items.slice(0, -1)) {
    for (const option of [...options].sort((a, b) => Number(a.correct) - Number(b.correct))) {
      pick(id, option.id);
      work.move({ do: 'check', item: id, sure: 1 });
    }
  }
  const last = items.at(-1);
  const took = Array.from({ length: times }, (_, index) => {
    const option = last?.options[index % last.options.length];
    const start = performance.now();
    pick(last?.id ?? '', option?.id ?? '');
    return performance.now() - start;
  });
  return took;
}

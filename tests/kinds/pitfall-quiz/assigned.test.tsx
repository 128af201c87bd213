import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { pitfallExamples } from '../../../src/kinds/pitfall-quiz/examples.ts';
import { type PitfallTask, pitfallQuiz } from '../../../src/kinds/pitfall-quiz/model.ts';
import { pitfallView } from '../../../src/kinds/pitfall-quiz/View.tsx';
import { wordsFrom } from '../../../src/ui/words.ts';
import { interfaceWords } from '../../content/texts.ts';
import { whenThere } from '../../helpers/late.ts';

const words = wordsFrom(interfaceWords.en);
const { Screen, Work } = pitfallView;
const task = pitfallExamples['levels'] as PitfallTask;
const given = (blind: boolean, closed: boolean) =>
  pitfallQuiz.assign(task, { hints: true, blind, closed }, 1);

function summary(own: PitfallTask): string {
  // Answered before it was closed.
  const picked = pitfallQuiz.step(task, pitfallQuiz.start(task, 1), {
    do: 'pick',
    item: 'queue-mean',
    option: 'strict',
  });
  const state = { ...pitfallQuiz.finish(own, picked), at: '' };
  return render(<Screen task={own} state={state} words={words} move={() => {}} />);
}

test('what was mixed up is told without a round to practise it, and not at all where nothing is told', () => {
  const title = words('pitfall-quiz.mixups');
  const practise = words('pitfall-quiz.mixups.practise');
  const pages = [task, given(false, true), given(true, false), given(true, true)].map(summary);
  expect(pages.map((html) => html.includes(title))).toEqual([true, true, false, false]);
  expect(pages.map((html) => html.includes(practise))).toEqual([true, false, false, false]);
});

test('the instructor sees the questions in the order the student had them', async () => {
  const own = given(false, true);
  for (const seed of [1, 2, 3]) {
    const state = pitfallQuiz.start(own, seed);
    const html = await whenThere(() => render(<Work task={own} state={state} words={words} />));
    const order = task.items.map(({ standard }) => html.indexOf(`<p>${standard}</p>`));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
  }
});

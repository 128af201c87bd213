import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { choiceExamples } from '../../src/kinds/choice/examples.ts';
import { type ChoiceTask, choice } from '../../src/kinds/choice/model.ts';
import { choiceView } from '../../src/kinds/choice/View.tsx';
import { wordsFrom } from '../../src/ui/words.ts';

const task = choiceExamples['smallest'] as ChoiceTask;

test('two exercises on one page share no id and no group of radio buttons, even with an item in common', () => {
  const Screen = choiceView.Screen;
  const props = { task, state: choice.start(task, 1), move: () => {}, words: wordsFrom({}) };
  const page = renderToString(
    <main>
      <Screen {...props} />
      <Screen {...props} />
    </main>,
  );
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const groups = [...page.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(groups).size).toBe(2);
});

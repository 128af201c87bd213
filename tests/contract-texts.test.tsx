import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { random } from '../src/core/random.ts';
import { kinds } from '../src/kinds/index.ts';
import { type AnyView, views } from '../src/site/islands/views.ts';
import { wordsFrom } from '../src/ui/words.ts';
import { interfaceWords } from './content/texts.ts';
import { examples } from './helpers/examples.ts';
import { movesOf } from './helpers/players.ts';

/** What an author writes is text, however much it looks like markup: on screen and on paper. */
const words = wordsFrom(interfaceWords.en);

/** Every text of a task becomes one that would break out of wherever markup is made of it. */
function spoiled(task: unknown): unknown {
  return JSON.parse(JSON.stringify(task), (field, value: unknown) =>
    typeof value === 'string' && TEXTS.has(field) ? `${ATTACK}${value}` : value,
  );
}

const ATTACK = `"><script>steal()</script><img src=x onerror=steal()></textarea></title>`;

/** Fields that hold words, whatever the kind. */
const TEXTS: ReadonlySet<string> = new Set([
  ...['alt', 'ask', 'because', 'closing', 'feedback', 'finding', 'fixAsk', 'gist', 'later'],
  ...['help', 'hint', 'idea', 'intro', 'label', 'look', 'manner', 'name', 'note', 'otherwise'],
  ...['partAsk', 'person', 'prompt', 'record', 'repair', 'says', 'situation', 'source', 'standard'],
  ...['starter', 'statement', 'text', 'title'],
]);

describe.each(examples)('$kind: $name', ({ kind: name, task: example }) => {
  const kind = kinds[name];
  if (!kind) throw new Error(`No kind is named ${name}`);
  const task = spoiled(example);
  const ids = kind.grade(task, kind.start(task, 1)).map(({ item }) => item);

  test.each([
    ['before anything was done', 0, false],
    ['at work', 1, false],
    ['handed in and told', 1, true],
  ])('%s', async (_, share, closed) => {
    const view = (await views[name]?.()) as AnyView;
    const given = kind.assign(task, { hints: true, blind: false, closed: false }, 1);
    const moves = movesOf(name, given, { ability: 0.5, luck: random(3), checks: true });
    const worked = moves
      .slice(0, moves.length * share)
      .reduce((now, move) => kind.step(given, now, move), kind.start(given, 1));
    const own = closed ? kind.assign(task, { hints: true, blind: false, closed: true }, 1) : given;
    const state = closed ? kind.finish(given, worked) : worked;
    for (const at of [...ids, '']) {
      const shown = { task: own, state: { ...state, at }, words, move: () => {} };
      for (const html of [render(<view.Screen {...shown} />), render(<view.Sheet {...shown} />)]) {
        expect(html).not.toMatch(/<(script|img)/);
      }
    }
  });

  test('the attack is there to be withstood', () => {
    expect(JSON.stringify(task)).toContain('onerror=steal()');
  });
});

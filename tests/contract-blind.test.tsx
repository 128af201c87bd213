import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { isObject } from '../src/core/json.ts';
import { random } from '../src/core/random.ts';
import { allocationView } from '../src/kinds/allocation/View.tsx';
import { caseworkView } from '../src/kinds/casework/View.tsx';
import { choiceView } from '../src/kinds/choice/View.tsx';
import { conversationView } from '../src/kinds/conversation/View.tsx';
import { explorerView } from '../src/kinds/explorer/View.tsx';
import { kinds } from '../src/kinds/index.ts';
import { pitfallView } from '../src/kinds/pitfall-quiz/View.tsx';
import { rebuildView } from '../src/kinds/rebuild/View.tsx';
import { sceneView } from '../src/kinds/scene/View.tsx';
import { sortView } from '../src/kinds/sort/View.tsx';
import type { KindView } from '../src/ui/view.ts';
import { wordsFrom } from '../src/ui/words.ts';
import { interfaceWords } from './content/texts.ts';
import { cases } from './helpers/cases.ts';
import { movesOf } from './helpers/players.ts';

/**
 * Where nothing is told, a page is the same whatever is right: not a word, not an attribute of it
 * depends on the key.
 */
// biome-ignore lint/suspicious/noExplicitAny: as in the registry of kinds
const VIEWS: Readonly<Record<string, KindView<any, any, any>>> = {
  allocation: allocationView,
  casework: caseworkView,
  choice: choiceView,
  conversation: conversationView,
  explorer: explorerView,
  'pitfall-quiz': pitfallView,
  rebuild: rebuildView,
  scene: sceneView,
  sort: sortView,
};

const words = wordsFrom(interfaceWords.en);

const tried = cases.filter(({ kind }) => Object.hasOwn(VIEWS, kind));

describe.each(tried)('$name', ({ kind: name, en: task }) => {
  const kind = kinds[name];
  const view = VIEWS[name];
  if (!kind || !view) throw new Error(`No kind is named ${name}`);
  const given = (closed: boolean) => kind.assign(task, { hints: true, blind: true, closed }, 1);
  const luck = random(7);
  const made = movesOf(name, given(false), { ability: 0.6, luck, checks: false });
  const play = (count: number) =>
    made
      .slice(0, count)
      .reduce((now, move) => kind.step(given(false), now, move), kind.start(task, 1));
  const ids = kind.grade(task, play(0)).map(({ item }) => item);

  test.each([
    ['half way', 0.5, false],
    ['at work', 1, false],
    ['handed in', 1, true],
  ])('%s', (_, share, closed) => {
    const own = given(closed);
    const other = withoutKey(own);
    const state = play(Math.ceil(made.length * share));
    const at = closed ? kind.finish(given(false), state) : state;
    for (const item of [...ids, '']) {
      for (const part of ['Screen', 'Sheet'] as const) {
        const html = (of: unknown) => {
          const View = view[part];
          return render(
            <View task={of} state={{ ...at, at: item }} words={words} move={() => {}} />,
          );
        };
        expect(html(other)).toBe(html(own));
      }
    }
    expect(kind.lines(other, state)).toEqual(kind.lines(own, state));
  });
});

/** `task` with everything that only the key says turned round or taken away. */
function withoutKey(task: unknown): unknown {
  return JSON.parse(JSON.stringify(task), (field, value: unknown) => {
    if (FLIPPED.has(field)) return !value;
    if (KEY.has(field) && typeof value === 'string') return '-';
    if (BY_OPTION.has(field) && isTexts(value)) {
      return Object.fromEntries(Object.keys(value).map((option) => [option, '-']));
    }
    return field === 'accepted' ? [] : value;
  });
}

const FLIPPED: ReadonlySet<string> = new Set(['correct', 'telling']);
/** What is right, and what is said about it. */
const KEY: ReadonlySet<string> = new Set([
  ...['answer', 'category', 'part', 'verdict', 'worth', 'outcome', 'fits'],
  ...['feedback', 'because', 'later', 'otherwise', 'repair', 'mirror', 'customer'],
]);
/** What is said, by option. */
const BY_OPTION: ReadonlySet<string> = new Set([
  ...['bins', 'verdicts', 'feedback', 'categories', 'parts', 'pitfalls'],
]);

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isObject(value) && Object.values(value).every((one) => typeof one === 'string');
}

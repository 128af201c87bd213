import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { reflection } from '../../../src/kinds/reflection/model.ts';
import { LIMIT, type ReflectionMove } from '../../../src/kinds/reflection/task.ts';
import { reflectionView } from '../../../src/kinds/reflection/View.tsx';
import { asText } from '../../../src/kinds/reflection/view/as-text.ts';
import { Class } from '../../../src/kinds/reflection/view/Class.tsx';
import { Work } from '../../../src/kinds/reflection/view/Work.tsx';
import { Earlier, type EarlierWork } from '../../../src/ui/earlier.ts';
import { wordsFrom } from '../../../src/ui/words.ts';
import { interfaceWords } from '../../content/texts.ts';
import { allGiven } from '../../helpers/given.ts';
import { assigned, choose, play, task, write } from './play.ts';

const words = wordsFrom(interfaceWords.en);
const { Screen, Sheet } = reflectionView;
const ALL = [
  write('to-string', 'Mine <i>own</i>'),
  choose('value-of', 'no'),
  write('in-their-place', 'Asked.'),
];

function screen(moves: readonly ReflectionMove[], on = task, earlier?: EarlierWork): string {
  return render(
    <Earlier.Provider value={earlier}>
      <Screen task={on} state={play(moves, task)} words={words} move={() => {}} />
    </Earlier.Provider>,
  );
}

test('texts are shown as text, whoever wrote them', () => {
  const pages = [
    screen(ALL),
    render(<Sheet task={task} state={play(ALL)} words={words} />),
    render(<Work task={task} state={play(ALL)} words={words} />),
  ];
  for (const page of pages) expect(page).not.toMatch(/<(script|img|i|b)[ >]/);
});

test('the closing words wait until everything is written', () => {
  expect(screen(ALL.slice(1))).not.toContain('&lt;script');
  expect(screen(ALL)).toContain('&lt;script');
});

test('a starter is offered while nothing stands there', () => {
  expect(screen([])).toContain('A good service is');
  expect(screen(ALL)).not.toContain('A good service is');
});

describe('it is said who can read it', () => {
  const said = (key: string) => words(key, { most: LIMIT });
  test('one’s own', () => expect(screen([])).toContain(said('reflection.kept')));
  test('assigned', () => expect(screen([], assigned({}))).toContain(said('reflection.kept.given')));
  test('handed in: read-only', () => {
    const page = screen(ALL, assigned({ closed: true }));
    expect(page).not.toContain('<textarea');
    expect(page).toContain('Asked.');
  });
});

test('paper has room to write, or what was written', () => {
  const lines = (moves: readonly ReflectionMove[]) =>
    render(<Sheet task={task} state={play(moves)} words={words} />).match(/reflection-lines/g);
  expect(lines([])).toHaveLength(2);
  expect(lines(ALL)).toBeNull();
});

describe('looking back', () => {
  const earlier: EarlierWork = {
    title: 'First thoughts',
    href: '/en/exercises/first-thoughts.html',
    date: '1 May 2026',
    items: { 'good-visit': { prompt: 'Where?', answer: 'At the bakery' } },
  };

  test('what was written then stands beside the field', () => {
    const page = screen([], task, earlier);
    expect(page).toContain('At the bakery');
    expect(page).toContain('1 May 2026');
  });

  test('where nothing was, there is the way to it', () => {
    const page = screen([], task, { ...earlier, date: '', items: {} });
    expect(page).toContain('href="/en/exercises/first-thoughts.html"');
    expect(page).not.toContain('What you wrote then');
  });

  test('it is no part of what is handed in, nor of what an instructor sees', () => {
    const state = play([]);
    expect(JSON.stringify(reflection.lines(task, state))).not.toContain('bakery');
    const work = render(
      <Earlier.Provider value={earlier}>
        <Work task={task} state={state} words={words} />
      </Earlier.Provider>,
    );
    expect(work).not.toContain('bakery');
  });
});

test('as text: every prompt with what was written, and at the end what to do with it', () => {
  const text = asText(task, play(ALL), words);
  expect(text).toContain('Mine <i>own</i>');
  expect(text).toContain('2. Would you tell a friend?\n\nNo\n');
  expect(text.trimEnd().endsWith(task.closing)).toBe(true);
  expect(asText(task, play([]), words)).toContain(words('reflection.nothing'));
});

test('a class in one picture counts, and quotes nobody', () => {
  const states = [play(ALL), play(ALL.slice(0, 1)), play([])];
  const all = allGiven(task, states);
  const page = render(<Class task={task} states={states} given={all} words={words} />);
  expect(page).not.toContain('Mine');
  expect(page).toContain('Written by 2 of 3');
  expect(page).toContain('Written by 1 of 3');
  // The last was given other prompts.
  const some = [...all.slice(0, 2), new Set<string>()];
  const other = render(<Class task={task} states={states} given={some} words={words} />);
  expect(other).toContain('Written by 2 of 2');
});

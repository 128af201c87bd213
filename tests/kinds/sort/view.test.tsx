import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { StagedMove, StagedState } from '../../../src/core/staged/types.ts';
import { cardsOf } from '../../../src/kinds/sort/board.ts';
import { SortKey } from '../../../src/kinds/sort/Key.tsx';
import { sort } from '../../../src/kinds/sort/model.ts';
import type { SortTask } from '../../../src/kinds/sort/task.ts';
import { sortView } from '../../../src/kinds/sort/View.tsx';
import { wordsFrom } from '../../../src/ui/words.ts';
import { interfaceWords } from '../../content/texts.ts';
import { allGiven } from '../../helpers/given.ts';
import { whenThere } from '../../helpers/late.ts';
import { check, judged, play, put, say, task } from './play.ts';

const words = wordsFrom(interfaceWords.en);
const { Screen, Sheet, Work, Class, now } = sortView;
const summary: StagedMove = { do: 'go', item: '' };
const given = (blind: boolean, closed = false, hints = true) =>
  sort.assign(task, { hints, blind, closed }, 1);

function screen(own: SortTask, state: StagedState): string {
  return plain(render(<Screen task={own} state={state} words={words} move={() => {}} />));
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

/** Everything that is for afterwards. */
const secrets = task.items.flatMap(({ because, bins, reasons = [] }) => [
  because,
  ...Object.values(bins),
  ...reasons.map(({ feedback }) => feedback),
]);
const told = (text: string) => secrets.filter((secret) => text.includes(secret));

describe('before a try', () => {
  test('nothing is told, on screen, on the summary and on paper', () => {
    const states = [play(task), play(task, put('the-pupil', 'user'), put('the-mother', 'payer'))];
    for (const state of states) {
      for (const shown of [
        screen(task, state),
        screen(task, sort.step(task, state, summary)),
        plain(render(<Sheet task={task} state={state} words={words} />)),
      ]) {
        expect(told(shown)).toEqual([]);
        expect(shown).not.toContain(words('sort.reveal'));
      }
    }
  });

  test('nor is it said that a reason will be asked for', () => {
    expect(screen(task, play(task, put('the-mother', 'payer')))).not.toContain('the fee.');
  });
});

test('on paper many bins are listed once, and each card has a line for one of them', () => {
  const bins = Array.from({ length: 10 }, (_, n) => ({
    id: `bin-${n}`,
    name: `Bin ${n}.`,
    gist: '',
  }));
  const many = { ...task, bins: [...task.bins, ...bins] };
  const of = (own: SortTask) =>
    plain(render(<Sheet task={own} state={play(own)} words={words} />)).split('Bin 3.').length - 1;
  expect(of(many)).toBe(1);
  expect(of({ ...task, bins: [...task.bins, ...bins.slice(3, 4)] })).toBe(1 + task.items.length);
});

test('bins that make a loop say where it goes on after the last', () => {
  const on = words('sort.cycle', { bin: task.bins[0]?.name ?? '' });
  expect(screen({ ...task, cycle: true }, play(task))).toContain(on);
  expect(screen(task, play(task))).not.toContain(on);
});

test('cards that speak of those before them come in their order, all of them', () => {
  const ordered: SortTask = { ...task, inOrder: true };
  const mixed = sort.assign(ordered, { hints: true, blind: false, closed: false, items: 1 }, 1);
  const names = task.items.map(({ id }) => id);
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const state = sort.start(mixed, seed);
    expect(cardsOf(mixed, state).map(({ card }) => card.id)).toEqual(names);
  }
  expect(sort.choices(ordered).items).toBe(0);
  expect(sort.choices(task).items).toBe(names.length);
});

test('more than nine bins have letters after the digits', () => {
  const names = Array.from({ length: 12 }, (_, index) => `bin-${index}`);
  const bins = names.map((id) => ({ id, name: id, gist: '', otherwise: 'No.' }));
  const items = task.items.map((card) => ({ ...card, accepted: ['bin-10'] }));
  const shown = render(
    <Screen
      task={{ ...task, bins, items }}
      state={sort.start(task, 1)}
      words={words}
      move={() => {}}
    />,
  );
  expect(
    shown
      .match(/aria-keyshortcuts="\w+"/g)
      ?.map((one) => one.at(-2))
      .join(''),
  ).toBe('123456789ABC');
  expect(plain(shown)).toContain(words('sort.keys', { last: 'C' }));
});

test('a wrong card says what it mixes up, and nothing else', () => {
  const state = play(task, ...judged('the-pupil', 'colleague'), { do: 'go', item: 'the-pupil' });
  const shown = screen(task, state);
  expect(told(shown)).toEqual(['He works, but not for the school.']);
  expect(shown).toContain(words('sort.reveal'));
});

test('where a card says nothing of its own, the bin does', () => {
  const state = play(task, ...judged('the-pupil', 'payer'), { do: 'go', item: 'the-pupil' });
  expect(screen(task, state)).toContain('No money changes hands here.');
});

test('a good reason for the other bin is said to be that', () => {
  const state = play(
    task,
    ...judged('the-mother', 'payer'),
    say('the-mother', 'report'),
    check('the-mother'),
  );
  expect(screen(task, state)).toContain(
    `${words('sort.reason.other', { bin: 'User' })} That is use.`,
  );
});

test('looking back, a disputed card has every view with its reasons', () => {
  const state = play(
    task,
    ...judged('the-mother', 'payer'),
    say('the-mother', 'fee'),
    check('the-mother'),
    summary,
  );
  const shown = screen(task, state);
  for (const text of [
    'The report is made for her.',
    'The fee comes from her.',
    'She uses the report.',
  ]) {
    expect(shown).toContain(text);
  }
  expect(shown).not.toContain('Whoever is served');
});

describe('where nothing is told', () => {
  const blind = given(true);
  const moves = [put('the-pupil', 'payer'), put('the-mother', 'payer'), say('the-mother', 'fee')];
  const state = play(blind, ...moves);
  const final = sort.finish(blind, state);

  test('nothing is said about any card, before and after it is handed in', () => {
    const verdicts = ['sort.check.one', 'sort.reveal', 'quiz.points', 'quiz.mark.right'].map(
      (key) => words(key),
    );
    const closed = given(true, true);
    for (const at of [...task.items.map(({ id }) => id), '']) {
      for (const shown of [
        screen(blind, { ...state, at }),
        screen(blind, { ...final, at }),
        screen(closed, { ...final, at }),
        plain(render(<Sheet task={closed} state={final} words={words} />)),
      ]) {
        expect(told(shown)).toEqual([]);
        expect(verdicts.filter((text) => shown.includes(text))).toEqual([]);
      }
    }
  });

  test('a reason is asked for wherever the card lies', () => {
    for (const bin of ['payer', 'colleague']) {
      expect(screen(blind, play(blind, put('the-mother', bin)))).toContain('She pays the fee.');
    }
  });

  test('a card handed in can be moved again', () => {
    const moved = sort.step(blind, final, put('the-pupil', 'user'));
    expect(sort.grade(blind, sort.finish(blind, moved))[0]?.points).toBe(1);
  });
});

describe('handed in, with everything told', () => {
  const closed = given(false, true);
  const final = sort.finish(given(true), play(given(true), put('the-pupil', 'payer')));
  const shown = screen(closed, { ...final, at: 'the-pupil' });

  test('a wrong card lies where it belongs, and says where it was put', () => {
    for (const text of [
      words('sort.yours', { bin: 'Payer' }),
      'No money changes hands here.',
      'He is served.',
    ]) {
      expect(shown).toContain(text);
    }
  });

  test('a card nobody placed is told, too, with its reasons', () => {
    expect(shown).toContain(words('sort.not-placed'));
    expect(shown).toContain('An internal customer.');
  });

  test('a reason nobody gave is the one for the bin in which the card lies', () => {
    for (const [bin, reason] of [
      ['payer', 'She pays the fee.'],
      ['user', 'She uses the report.'],
    ] as const) {
      const handed = sort.finish(given(true), play(given(true), put('the-mother', bin)));
      const html = render(<Screen task={closed} state={handed} words={words} move={() => {}} />);
      const right = html.match(/data-mark="shown"(?:(?!<\/label>).)*<\/label>/g)?.join() ?? '';
      expect(plain(right)).toContain(reason);
    }
  });

  test('nothing can be put anywhere', () => {
    expect(
      render(<Screen task={closed} state={final} words={words} move={() => {}} />),
    ).not.toMatch(/data-drag|<button[^>]*bin-head"/);
  });
});

test('withheld hints have no button', () => {
  const go: StagedMove = { do: 'go', item: 'the-pupil' };
  const own = given(false);
  const bare = given(false, false, false);
  expect(screen(own, play(own, go))).toContain(words('quiz.hint'));
  expect(screen(bare, play(bare, go))).not.toContain(words('quiz.hint'));
});

test('after undo one hears how many cards lie where, and which is in the hand', () => {
  const state = play(task, put('the-cook', 'user'), ...judged('the-pupil', 'user'));
  expect(now({ task, state, words })).toBe(
    'In your hand: 1. Placed, not checked: 1. Settled: 1. Now in your hand: Ms Lin pays, and reads the report every evening.',
  );
});

test('the instructor sees every try, and where a class put its cards first', async () => {
  const state = play(task, ...judged('the-pupil', 'payer'), ...judged('the-pupil', 'user'));
  const work = await whenThere(() => render(<Work task={task} state={state} words={words} />));
  expect(plain(work)).toContain('Payer not right try 1');
  expect(plain(work)).toContain('User right try 2');
  const View = Class as NonNullable<typeof Class>;
  const states = [state, play(task, put('the-pupil', 'user')), play(task)];
  const rowOf = async (given: readonly ReadonlySet<string>[]) => {
    const table = await whenThere(() =>
      render(<View task={task} states={states} given={given} words={words} />),
    );
    return plain(table).match(/homework here from four to six\. (.*?) Ms Lin/)?.[1];
  };
  const all = allGiven(task, states);
  expect(await rowOf(all)).toBe('1 right 1 0 1');
  // The third was given other cards: that is no card left out.
  expect(await rowOf([...all.slice(0, 2), new Set(['the-cook'])])).toBe('1 right 1 0 0');
});

test('the answer key has accepted bins, what others mix up, and what speaks for which', () => {
  const key = plain(render(<SortKey task={task} words={words} />));
  for (const text of [
    'right: User He is served.',
    'Not right: Payer No money changes hands here.',
    'She pays the fee. That speaks for “Payer”. That makes a payer.',
    'The service is hers. That speaks for “User or Payer”. Yes.',
    'Not right: She is friendly. That says nothing.',
  ]) {
    expect(key.toLowerCase()).toContain(text.toLowerCase());
  }
});

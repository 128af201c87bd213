import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { explorer } from '../../../src/kinds/explorer/model.ts';
import type {
  ExplorerMove,
  ExplorerState,
  ExplorerTask,
} from '../../../src/kinds/explorer/task.ts';
import { explorerView } from '../../../src/kinds/explorer/View.tsx';
import { wordsFrom } from '../../../src/ui/words.ts';
import { interfaceWords } from '../../content/texts.ts';
import { whenThere } from '../../helpers/late.ts';
import { set, task, typed } from './play.ts';

const words = wordsFrom(interfaceWords.en);
const { Screen, Sheet, Work } = explorerView;
const given = (blind: boolean, closed = false, hints = true) =>
  explorer.assign(task, { hints, blind, closed }, 1);
const open = given(false);
const blind = given(true);
const go = (item: string): ExplorerMove => ({ do: 'go', item });
const keep: ExplorerMove = { do: 'keep', item: 'reach' };

function play(own: ExplorerTask, ...moves: readonly ExplorerMove[]): ExplorerState {
  return moves.reduce((state, move) => explorer.step(own, state, move), explorer.start(own, 1));
}

function screen(own: ExplorerTask, state: ExplorerState): string {
  return render(<Screen task={own} state={state} words={words} move={() => {}} />);
}

const answers: readonly ExplorerMove[] = [
  { do: 'type', item: 'nine-steps', value: 73 },
  go('reach'),
  set('accuracy', 99),
  keep,
  { do: 'pick', item: 'which', option: 'smiles' },
];

describe('where nothing is told', () => {
  test.each(['check', 'reveal'] as const)('one cannot %s', (act) => {
    const state = play(blind, ...answers);
    for (const item of ['nine-steps', 'reach', 'which']) {
      expect(explorer.step(blind, state, { do: act, item })).toBe(state);
    }
  });

  test('the sliders are an answer only once they are kept, and the last time counts', () => {
    const moved = [go('reach'), set('accuracy', 99)];
    const before = play(blind, ...moved);
    const after = play(blind, ...moved, keep, set('accuracy', 90), keep, set('accuracy', 99));
    const points = (state: ExplorerState) =>
      explorer.grade(blind, explorer.finish(blind, state))[1]?.points;
    expect(explorer.lines(blind, before)[1]?.answer).toBe('');
    expect(points(before)).toBe(0);
    expect(explorer.lines(blind, after)[1]?.answer).toContain('Accuracy 90.0%');
    expect(points(after)).toBe(0);
    expect(points(play(blind, ...moved, keep))).toBe(1);
  });

  test('keeping the same again changes nothing, and elsewhere nothing can be kept', () => {
    const state = play(blind, ...answers);
    expect(explorer.step(blind, state, keep)).toBe(state);
    expect(explorer.step(blind, state, { do: 'keep', item: 'which' })).toBe(state);
    for (const own of [task, open, given(true, true)]) {
      const begun = explorer.start(own, 1);
      expect(explorer.step(own, begun, keep)).toBe(begun);
    }
  });

  test('nothing is said about any answer, before and after it is handed in', () => {
    const secrets = [
      ...task.items.flatMap(({ because, number, options = [] }) => [
        because,
        ...(number ? [number.otherwise, ...number.mistakes.map((one) => one.feedback)] : []),
        ...options.map((one) => one.feedback),
      ]),
      ...['solved', 'tried', 'revealed', 'wrong'].map((status) => words(`quiz.status.${status}`)),
      words('explorer.check'),
      words('quiz.points'),
      'data-mark',
    ];
    const state = play(blind, ...answers);
    const closed = given(true, true);
    const final = explorer.finish(blind, state);
    for (const at of [...task.items.map(({ id }) => id), '']) {
      const pages = [
        screen(blind, { ...state, at }),
        screen(blind, { ...final, at }),
        screen(closed, { ...final, at }),
        render(<Sheet task={closed} state={final} words={words} />),
      ];
      for (const html of pages) {
        expect(secrets.filter((secret) => html.includes(secret))).toEqual([]);
      }
    }
  });

  test('one sees what is given so far', () => {
    const state = play(blind, ...answers);
    expect(screen(blind, state)).toContain('Your answer: Accuracy 99.0%');
    expect(screen(blind, { ...state, at: 'nine-steps' })).toContain('value="73"');
    expect(screen(blind, { ...state, at: '' }).replace(/<[^>]*>/g, '')).toContain('3 / 4 answered');
  });

  test('work handed in can be taken up again and changed', () => {
    const state = explorer.finish(blind, play(blind, ...answers));
    const next = explorer.step(blind, state, { do: 'type', item: 'nine-steps', value: 76 });
    expect(explorer.lines(blind, next)[0]).toEqual({
      item: 'nine-steps',
      prompt: task.items[0]?.prompt,
      answer: '76%',
    });
    expect(explorer.grade(blind, explorer.finish(blind, next))[0]?.points).toBe(1);
  });
});

describe('handing in', () => {
  test('checks what is typed and was not checked yet', () => {
    const state = play(open, ...typed('nine-steps', 73), {
      do: 'type',
      item: 'nine-steps',
      value: 76,
    });
    const final = explorer.finish(open, state);
    expect(final.answers['nine-steps']).toMatchObject({ tries: [73, 76] });
    expect(explorer.lines(open, final)[0]).toMatchObject({
      verdict: 'partly',
      tries: [
        { answer: '73%', right: false, comment: 'You added.' },
        { answer: '76%', right: true, comment: 'A quarter is lost.' },
      ],
    });
  });

  test('does not check the same number twice', () => {
    const state = play(open, ...typed('nine-steps', 73));
    expect(explorer.finish(open, state)).toBe(state);
  });

  test('ends all but looking around', () => {
    const closed = given(false, true);
    const state = explorer.finish(open, play(open, ...answers));
    const moves: readonly ExplorerMove[] = [
      ...typed('nine-steps', 76),
      set('steps', 9),
      { do: 'restore' },
      { do: 'hint', item: 'which' },
    ];
    for (const move of moves) expect(explorer.step(closed, state, move)).toBe(state);
    expect(explorer.step(closed, state, go('which')).at).toBe('which');
  });
});

describe('handed in, with everything told', () => {
  const closed = given(false, true);
  const final = explorer.finish(blind, play(blind, ...answers));

  test('a wrong number is told with the right one', () => {
    const html = screen(closed, { ...final, at: 'nine-steps' });
    for (const text of [
      'Your answer: 73%',
      'You added.',
      'The answer is 76%.',
      'A quarter is lost.',
    ]) {
      expect(html).toContain(text);
    }
  });

  test('a question nobody answered is told, too', () => {
    const html = screen(closed, { ...final, at: 'few-slips' });
    for (const text of [
      words('quiz.verdict.unanswered'),
      'One way: Accuracy 99.0%.',
      'Several ways.',
    ]) {
      expect(html).toContain(text);
    }
  });

  test('the sliders stand as they were handed in, and stand still', () => {
    const html = screen(closed, {
      ...final,
      at: 'reach',
      values: { ...final.values, accuracy: 60 },
    });
    expect(html).toContain('aria-valuetext="99.0%"');
    expect(html.match(/type="range"[^>]*disabled/g)).toHaveLength(task.parameters.length);
    expect(html).not.toContain(words('explorer.restore'));
  });
});

test('withheld hints have no button', () => {
  const bare = given(false, false, false);
  expect(screen(open, explorer.start(open, 1))).toContain(words('quiz.hint'));
  expect(screen(bare, explorer.start(bare, 1))).not.toContain(words('quiz.hint'));
});

test('the instructor sees every answer with what is said about it, and the right one', async () => {
  const final = explorer.finish(
    open,
    play(open, ...typed('nine-steps', 73), ...typed('nine-steps', 60)),
  );
  const html = await whenThere(() =>
    render(<Work task={given(false, true)} state={final} words={words} />),
  );
  const text = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  for (const part of [
    '73% not right try 1 You added.',
    '60% not right try 2',
    'The answer is 76%.',
  ]) {
    expect(text).toContain(part);
  }
});

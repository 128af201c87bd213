import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { QuizMove, QuizState } from '../../../src/core/quiz/types.ts';
import { choiceExamples } from '../../../src/kinds/choice/examples.ts';
import { type ChoiceTask, choice } from '../../../src/kinds/choice/model.ts';
import { choiceView } from '../../../src/kinds/choice/View.tsx';
import { wordsFrom } from '../../../src/ui/words.ts';
import { interfaceWords } from '../../content/texts.ts';
import { whenThere } from '../../helpers/late.ts';

const words = wordsFrom(interfaceWords.en);
const { Screen, Sheet, Work, now } = choiceView;
const task = choiceExamples['full'] as ChoiceTask;
const given = (blind: boolean, closed: boolean, hints = true) =>
  choice.assign(task, { hints, blind, closed }, 1);
const open = given(false, false);
const blind = given(true, false);

/** `single` is answered wrongly, `several` not at all. */
const wrong: readonly QuizMove[] = [
  { do: 'hint', item: 'single' },
  { do: 'pick', item: 'single', option: 'warm' },
];
const play = (own: ChoiceTask, ...moves: readonly QuizMove[]) =>
  moves.reduce((state, move) => choice.step(own, state, move), choice.start(own, 1));
const handed = (...moves: readonly QuizMove[]) => choice.finish(blind, play(blind, ...moves));
const at = (state: QuizState, item: string): QuizState => ({ ...state, at: item });

function screen(own: ChoiceTask, state: QuizState): string {
  return render(<Screen task={own} state={state} words={words} move={() => {}} />);
}

function plain(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

/** Everything that is for afterwards, and the words for how an answer went. */
const secrets = [
  ...task.items.flatMap(({ because, options }) => [because, ...options.map((one) => one.feedback)]),
  ...['solved', 'tried', 'revealed', 'wrong'].map((status) => words(`quiz.status.${status}`)),
  ...['right', 'wrong', 'shown'].map((mark) => `data-mark="${mark}"`),
  words('quiz.points'),
];
const told = (html: string) => secrets.filter((secret) => html.includes(secret));

describe('where nothing is told', () => {
  const places = ['single', 'several', ''];
  test.each(places)('at "%s" there is nothing to check, and nothing to hear', (place) => {
    const state = at(play(blind, ...wrong), place);
    for (const html of [
      screen(blind, state),
      screen(given(true, true), at(handed(...wrong), place)),
    ]) {
      expect(told(html)).toEqual([]);
      expect(html).not.toContain(words('quiz.sure.1'));
    }
  });

  test('nor after it was handed in and taken up again', () => {
    const state = at(handed(...wrong), 'single');
    const html = screen(blind, state);
    expect(told(html)).toEqual([]);
    expect(html).not.toContain('disabled');
    expect(html).toMatch(/value="warm"[^>]*checked/);
    expect(now({ task: blind, state, words })).toContain('Is warm');
  });

  test('nor on paper', () => {
    for (const [own, state] of [
      [blind, play(blind, ...wrong)],
      [given(true, true), handed(...wrong)],
    ] as const) {
      const html = render(<Sheet task={own} state={state} words={words} />);
      expect(told(html)).toEqual([]);
      expect(html.match(/data-picked="true"/g)).toHaveLength(1);
    }
  });

  test('one sees which questions have an answer, and that it can be changed', () => {
    const html = screen(blind, play(blind, ...wrong));
    expect(html).toContain('Question 1, answered');
    expect(html).toContain('Question 2, not answered');
    expect(html).toContain(words('quiz.blind'));
  });

  test('the summary says how many', () => {
    expect(plain(screen(blind, at(play(blind, ...wrong), '')))).toContain('1 / 2 answered');
  });

  test('once handed in, nothing can be picked', () => {
    const html = screen(given(true, true), at(handed(...wrong), 'single'));
    expect(html).toMatch(/<fieldset[^>]*disabled/);
    expect(html).not.toContain(words('quiz.blind'));
    expect(html).not.toContain(words('quiz.hint'));
  });
});

describe('handed in, with everything told', () => {
  const closed = given(false, true);

  test('a wrong answer is told with the right one', () => {
    const html = screen(closed, at(handed(...wrong), 'single'));
    for (const text of ['A judgement.', 'Observable.', 'Standards name behaviour.']) {
      expect(html).toContain(text);
    }
    expect(html).toContain(words('quiz.verdict.wrong-at-last'));
    expect(html).not.toContain(words('quiz.verdict.wrong'));
  });

  test('what nobody answered is told, too', () => {
    const html = screen(closed, at(handed(...wrong), 'several'));
    expect(html.match(/data-mark="shown"/g)).toHaveLength(2);
    expect(html).toContain('Publish what customers can use.');
    expect(html).toContain(words('quiz.verdict.unanswered'));
  });

  test('the summary tells the points and offers no other round', () => {
    const html = screen(closed, at(handed(...wrong), ''));
    expect(plain(html)).toContain('0 / 2 points');
    expect(html).not.toContain(words('quiz.retry', { count: 1 }));
    expect(html).not.toContain(words('quiz.continue', { count: 2 }));
  });
});

test('an assigned quiz offers no round of single questions, own work does', () => {
  const moves: readonly QuizMove[] = [...wrong, { do: 'check', item: 'single', sure: 0 }];
  const retry = words('quiz.retry', { count: 1 });
  expect(screen(open, at(play(open, ...moves), ''))).not.toContain(retry);
  expect(screen(task, at(play(task, ...moves), ''))).toContain(retry);
});

test('withheld hints have no button', () => {
  const bare = given(false, false, false);
  expect(screen(open, choice.start(open, 1))).toContain(words('quiz.hint'));
  expect(screen(bare, choice.start(bare, 1))).not.toContain(words('quiz.hint'));
});

describe('what the instructor sees', () => {
  const moves: readonly QuizMove[] = [
    ...wrong,
    { do: 'check', item: 'single', sure: 2 },
    { do: 'pick', item: 'single', option: 'seen' },
  ];
  const html = (state: QuizState) =>
    whenThere(() => render(<Work task={given(false, true)} state={state} words={words} />));

  test('is every try, how sure it was, and the feedback on the wrong one', async () => {
    const text = plain(await html(choice.finish(open, play(open, ...moves))));
    expect(text).toContain(`Is warm not right try 1 ${words('quiz.sure.2')} A judgement.`);
    expect(text).toContain('Looks up within 10 s right try 2');
    expect(text).not.toContain('Observable.');
    expect(text).toContain(words('quiz.work.hint'));
  });

  test('is open where something was not right at once, and nowhere else', async () => {
    const right: readonly QuizMove[] = [
      { do: 'pick', item: 'single', option: 'seen' },
      { do: 'pick', item: 'several', option: 'rota' },
    ];
    expect((await html(handed(...right))).match(/<details[^>]*>/g)).toEqual([
      '<details>',
      '<details open>',
    ]);
    expect((await html(handed())).match(/<details[^>]*>/g)).toEqual(['<details>', '<details>']);
  });
});

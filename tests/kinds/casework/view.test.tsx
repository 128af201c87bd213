import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { StagedMove } from '../../../src/core/staged/types.ts';
import { CaseworkKey } from '../../../src/kinds/casework/Key.tsx';
import { casework } from '../../../src/kinds/casework/model.ts';
import { caseworkView } from '../../../src/kinds/casework/View.tsx';
import { fieldOf } from '../../../src/ui/staged/named.ts';
import { allGiven } from '../../helpers/given.ts';
import { whenThere } from '../../helpers/late.ts';
import { check, given, pick, plain, play, screen, shown, task, words } from './desk.tsx';

const { Sheet, Work, Class } = caseworkView;
const item = 'blue-harbour';
const look = (clue: string) => ({ do: 'look', item, look: clue }) as const;
const looked = [look('rule'), look('lobby')];
const named = (option: string) => [pick(item, 'diagnosis', option), check(item)];
const cured = (option: string) => [pick(item, 'cure', option), check(item)];
const judged = (late: string) => [
  pick(item, 'late-posting', late),
  pick(item, 'angry-guests', 'symptom'),
  pick(item, 'no-owner', 'root-cause'),
  check(item),
];
const acting = [pick(item, 'a-step', 'owner'), pick(item, 'apology', 'only-symptom'), check(item)];
const toCure = [...looked, ...named('doing'), ...judged('root-cause'), ...acting];

/** Everything that is for afterwards; findings are no secret once they were asked for. */
const secrets = task.items.flatMap(({ because, stages }) => [
  because,
  ...Object.values(stages).flatMap(({ asks = {}, each = [], options = [] }) => [
    ...[...Object.values(asks), ...each].flatMap(({ feedback }) => Object.values(feedback)),
    ...options.flatMap(({ feedback, later }) => [feedback, ...(later ? [later] : [])]),
  ]),
]);
const told = (text: string) => secrets.filter((secret) => text.includes(secret));
const [rule, log] = ['Post within the hour.', 'Half are posted at night.'] as const;

test('what every case is decided by is at hand beside each of them, and on paper', () => {
  const rules = { ...task, reference: { name: 'House rules', lines: ['Ask before you act.'] } };
  for (const { id } of task.items) expect(screen(rules, id)).toContain('Ask before you act.');
  expect(screen(task, item)).not.toContain('House rules');
  const paper = render(<Sheet task={rules} state={play(rules, item)} words={words} />);
  expect(plain(paper)).toContain('House rules');
});

describe('a clue', () => {
  test('says nothing before it is asked for, and then in place', () => {
    expect(screen(task, item)).not.toContain(rule);
    const after = screen(task, item, look('rule'));
    expect(after).toContain(rule);
    expect(after).not.toContain(log);
  });

  test('once asked for cannot be taken back', () => {
    expect(casework.settles(look('rule'))).toBe(true);
  });
});

describe('the first stage', () => {
  test('is in sight but shut, with the reason, until enough is known', () => {
    const before = screen(task, item, look('rule'));
    for (const text of ['Gap 4: saying', 'more is said than done']) expect(before).toContain(text);
    expect(before).toContain(words('casework.more', { count: 1 }));
    expect(before).not.toContain(words('staged.check'));
    const state = play(task, item, look('rule'));
    expect(casework.step(task, state, pick(item, 'diagnosis', 'doing'))).toBe(state);
    const after = screen(task, item, ...looked);
    expect(after).toContain(words('staged.check'));
  });

  test('says what a wrong choice mixes up, and what will be asked later is still hidden', () => {
    const after = screen(task, item, ...looked, ...named('saying'));
    expect(told(after)).toEqual(['What was promised to whom?']);
    expect(after).toContain(words('staged.ahead', { stages: 'Causes, Options, Cure' }));
    expect(after).not.toContain('Bar bills');
  });
});

test('with a stage found right it is said which one opens below', () => {
  const next = words('staged.next', { stage: 'Causes' });
  expect(screen(task, item, ...looked, ...named('saying'))).not.toContain(next);
  expect(screen(task, item, ...looked, ...named('doing'))).toContain(next);
});

describe('several things judged by the same marks', () => {
  const before = [...looked, ...named('doing')];

  test('are asked each by itself, with what the marks are said once', () => {
    const text = screen(task, item, ...before);
    for (const part of ['Bar bills are posted late', 'Guests are angry at the desk']) {
      expect(text).toContain(part);
    }
    expect(text.split('what is seen of it')).toHaveLength(2);
    expect(text).toContain(
      words('staged.check.first', {
        asks: [
          'Bar bills are posted late',
          'Guests are angry at the desk',
          'Nobody looks at the rule',
        ].join(', '),
      }),
    );
  });

  test('stay where they are right, and say what is mixed up where they are not', () => {
    const text = screen(task, item, ...before, ...judged('unsupported'));
    expect(text).toContain(words('staged.verdict.some', { right: 2, count: 3 }));
    expect(text).toContain('Look at the log.');
    expect(text).toContain('That is where it shows.');
    expect(text).not.toContain('The log shows it.');
    const state = play(task, item, ...before, ...judged('unsupported'));
    expect(casework.step(task, state, pick(item, 'no-owner', 'symptom'))).toBe(state);
    const [after] = casework.grade(
      task,
      play(
        task,
        item,
        ...before,
        ...judged('unsupported'),
        pick(item, 'late-posting', 'root-cause'),
        check(item),
      ),
    );
    expect(after?.points).toBeCloseTo(3.5 / 7);
  });

  test('by marks of the case’s own, where it has them', () => {
    const text = screen(task, item, ...before, ...judged('root-cause'));
    expect(text).toContain('Make posting a step of pouring');
    expect(text).toContain('Only the symptom');
  });
});

test('a stage that is over folds to a line once one has gone on', () => {
  const folded = (...moves: readonly StagedMove[]) =>
    [...shown(task, play(task, item, ...moves)).matchAll(/<details class="stage stage-done"/g)]
      .length;
  expect(folded(...looked)).toBe(0);
  // Come back to: what is over is folded, what is open stands there.
  expect(folded(...toCure)).toBe(3);
  // The last one is where the case is closed: it stays open.
  expect(folded(...toCure, ...cured('step'))).toBe(3);
  expect(screen(task, item, ...toCure)).toContain('Causes Root cause: 2 · Symptom: 1');
});

test('what came of a choice is told with it, right or wrong, and of no other', () => {
  const [good, bad] = ['Four weeks later: two bills', 'Four weeks later: a jungle'];
  expect(screen(task, item, ...toCure)).not.toContain('Four weeks later');
  const wrong = screen(task, item, ...toCure, ...cured('plants'));
  expect(wrong).toContain(bad);
  expect(wrong).not.toContain(good);
  const right = screen(task, item, ...toCure, ...cured('plants'), ...cured('step'));
  expect(right).toContain(words('casework.later'));
  expect(right).toContain(good);
});

test('each of several right options will do, for full marks', () => {
  for (const cure of ['step', 'shift']) {
    const state = play(task, item, ...toCure, ...cured(cure));
    expect(casework.grade(task, state)[0]).toMatchObject({ done: true, points: 1 });
  }
});

test('at the end one hears which clues told, also those one never asked for', () => {
  const before = screen(task, item, ...toCure);
  expect(before).not.toContain(words('casework.telling'));
  const after = screen(task, item, ...toCure, ...cured('step'));
  expect(after).toContain(words('casework.telling'));
  expect(after).toContain(log);
  expect(after).toContain('A standard nobody keeps');
});

test('where nothing is told, all is chosen, and nothing is said about it', () => {
  const blind = given(task, true);
  const moves = [
    ...toCure.filter(({ do: done }) => done !== 'check'),
    pick(item, 'cure', 'plants'),
  ];
  const state = play(blind, item, ...moves);
  const final = casework.finish(blind, state);
  for (const html of [
    shown(blind, state),
    shown(blind, final),
    shown(given(task, true, true), final),
  ]) {
    expect(told(plain(html))).toEqual([]);
    expect(plain(html)).not.toContain(words('casework.told'));
  }
  expect(casework.lines(blind, state)[0]?.answer).toContain(
    'Bar bills are posted late → Root cause',
  );
  expect(casework.grade(blind, final)[0]?.points).toBeCloseTo(6 / 7);
});

test('handed in, with everything told, all sources have spoken, also in a case nobody touched', () => {
  const closed = given(task, false, true);
  const text = plain(shown(closed, play(closed, item)));
  for (const part of [
    rule,
    log,
    'Right: the rule is there',
    'The log shows it.',
    'Nobody can skip it.',
  ]) {
    expect(text).toContain(part);
  }
});

test('on paper every source has spoken, and no answer is given away', () => {
  const html = render(<Sheet task={task} state={play(task, item)} words={words} />);
  for (const part of [
    rule,
    log,
    'Drawn by an agency.',
    'Causes · What is each',
    'Only the symptom',
  ]) {
    expect(plain(html)).toContain(part);
  }
  expect(told(plain(html))).toEqual([]);
  const filled = render(<Sheet task={task} state={play(task, item, ...toCure)} words={words} />);
  expect(filled.match(/data-picked="true"/g)).toHaveLength(6);
});

test('the instructor sees what was asked for, every try stage by stage, and the class', async () => {
  const state = play(
    task,
    item,
    ...looked,
    ...named('saying'),
    ...named('doing'),
    ...judged('symptom'),
  );
  const work = await whenThere(() => render(<Work task={task} state={state} words={words} />));
  expect(plain(work)).toContain('Asked 2 of 3, in this order: The rule, The lobby.');
  expect(plain(work)).toContain('Gap 4: saying not right try 1');
  expect(plain(work)).toContain('Bar bills are posted late');
  const View = Class as NonNullable<typeof Class>;
  const states = [state, play(task, item)];
  const html = await whenThere(() =>
    render(<View task={task} states={states} given={allGiven(task, states)} words={words} />),
  );
  expect(plain(html)).toContain('The bill at the Blue Harbour 0 0 right 1 1');
  // What each of several things was judged to be, and what was chosen of a case’s own options.
  expect(plain(html)).toContain('Bar bills are posted late 0 right 1 0 1');
  // Nobody has come as far as the cure: there is nothing to count.
  const none = words('casework.class.stage.none', { stage: 'Cure', count: 2 });
  expect(plain(html)).toContain(none);
  expect(plain(html)).not.toContain('Make it a step');
  const further = [play(task, item, ...toCure, ...cured('step')), play(task, item)];
  const counted = await whenThere(() =>
    render(<View task={task} states={further} given={allGiven(task, further)} words={words} />),
  );
  expect(plain(counted)).toMatch(/Make it a step 1 right/);
});

test('the summary names what was taken for what, in every stage where something was', () => {
  const go = { do: 'go', item: '' } as const;
  const moves = [...looked, ...named('saying'), ...named('doing'), ...judged('unsupported'), go];
  const text = screen(task, item, ...moves);
  expect(text).toContain(words('casework.mixups.of', { name: 'Diagnosis' }));
  expect(text).toMatch(/Gap 3: doing .* Gap 4: saying .* 1/);
  expect(text).toMatch(/Root cause .* Not supported .* 1/);
  expect(text).toContain(words('staged.mixups.again'));
});

test('assigned, no case can be had again', () => {
  const own = given(task, false);
  const moves = [...looked, ...named('saying'), { do: 'go', item: '' } as const];
  for (const at of [own, given(task, false, true)]) {
    const text = plain(shown(at, play(own, item, ...moves)));
    expect(text).toContain(words('casework.mixups.of', { name: 'Diagnosis' }));
    expect(text).not.toContain(words('staged.mixups.again'));
    expect(text).not.toContain(words('staged.again', { count: 1 }));
  }
});

test('the answer key has every stage, what came of options, and what decides the case', () => {
  const key = plain(render(<CaseworkKey task={task} words={words} />)).toLowerCase();
  const parts = ['right: gap 3: doing', 'causes: bar bills are posted late', 'right: root cause'];
  for (const part of [...parts, 'four weeks later: a jungle', words('casework.telling')]) {
    expect(key).toContain(part.toLowerCase());
  }
});

test('a question that names what was chosen goes without its question mark', () => {
  expect([fieldOf('By when?'), fieldOf('几时？'), fieldOf('Owner')]).toEqual([
    'By when',
    '几时',
    'Owner',
  ]);
});

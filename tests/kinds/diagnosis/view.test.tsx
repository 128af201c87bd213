import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { StagedMove, StagedState } from '../../../src/core/staged/types.ts';
import { diagnosisExamples } from '../../../src/kinds/diagnosis/examples.ts';
import { DiagnosisKey } from '../../../src/kinds/diagnosis/Key.tsx';
import { diagnosis } from '../../../src/kinds/diagnosis/model.ts';
import type { DiagnosisTask } from '../../../src/kinds/diagnosis/task.ts';
import { diagnosisView } from '../../../src/kinds/diagnosis/View.tsx';
import { wordsFrom } from '../../../src/ui/words.ts';
import { interfaceWords } from '../../content/texts.ts';
import { allGiven } from '../../helpers/given.ts';
import { whenThere } from '../../helpers/late.ts';

const words = wordsFrom(interfaceWords.en);
const { Screen, Sheet, Work, Class } = diagnosisView;
const task = diagnosisExamples['gaps'] as DiagnosisTask;
const item = 'blue-harbour';
const given = (blind: boolean, closed = false) =>
  diagnosis.assign(task, { hints: true, blind, closed }, 1);

const look = (clue: string): StagedMove => ({ do: 'look', item, look: clue });
const pick = (ask: string, option: string): StagedMove => ({ do: 'pick', item, ask, option });
const check: StagedMove = { do: 'check', items: [item] };
const looked = [look('rule'), look('lobby')];
const named = (option: string) => [pick('diagnosis', option), check];
const cured = (option: string) => [pick('cure', option), check];

function play(own: DiagnosisTask, ...moves: readonly StagedMove[]): StagedState {
  const begun: StagedState = { ...diagnosis.start(own, 1), at: item };
  return moves.reduce((state, move) => diagnosis.step(own, state, move), begun);
}

function screen(own: DiagnosisTask, ...moves: readonly StagedMove[]): string {
  return shown(own, play(own, ...moves));
}

function shown(own: DiagnosisTask, state: StagedState): string {
  return plain(render(<Screen task={own} state={state} words={words} move={() => {}} />));
}

function plain(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

/** Everything that is for afterwards; findings are no secret once they were asked for. */
const secrets = task.items.flatMap(({ because, diagnoses, cures }) => [
  because,
  ...Object.values(diagnoses),
  ...cures.map(({ feedback }) => feedback),
]);
const told = (text: string) => secrets.filter((secret) => text.includes(secret));
const [rule, log] = ['Post within the hour.', 'Half are posted at night.'] as const;

describe('a clue', () => {
  test('says nothing before it is asked for, and then in place', () => {
    expect(screen(task)).not.toContain(rule);
    const after = screen(task, look('rule'));
    expect(after).toContain(rule);
    expect(after).not.toContain(log);
  });

  test('once asked for cannot be taken back', () => {
    expect(diagnosis.settles(look('rule'))).toBe(true);
  });
});

describe('the diagnosis', () => {
  test('is in sight but closed, with the reason, until enough is known', () => {
    const before = screen(task, look('rule'));
    for (const text of ['Gap 4: saying', 'more is said than done']) expect(before).toContain(text);
    expect(before).toContain(words('diagnosis.more', { count: 1 }));
    expect(before).not.toContain(words('staged.check'));
    const state = play(task, look('rule'));
    expect(diagnosis.step(task, state, pick('diagnosis', 'doing'))).toBe(state);
    const after = screen(task, ...looked);
    expect(after).not.toContain(words('diagnosis.more', { count: 0 }));
    expect(after).toContain(words('staged.check'));
  });

  test('that is wrong is told what it mixes up, and the cures are still hidden', () => {
    const after = screen(task, ...looked, ...named('saying'));
    expect(told(after)).toEqual(['What was promised to whom?']);
    expect(after).not.toContain(task.cureAsk);
  });
});

test('a cure for another gap is said to be that, and cosmetics are not', () => {
  const begun = [...looked, ...named('doing')];
  const said = words('diagnosis.cure-for', { diagnosis: 'Gap 1: listening' });
  expect(screen(task, ...begun, ...cured('survey'))).toContain(`${said} They said.`);
  expect(screen(task, ...begun, ...cured('plants'))).not.toContain(said);
});

test('each of several right cures will do, for full marks', () => {
  for (const cure of ['step', 'shift']) {
    const state = play(task, ...looked, ...named('doing'), ...cured(cure));
    expect(diagnosis.grade(task, state)[0]).toMatchObject({ done: true, points: 1 });
  }
});

test('at the end one hears which clues told, also those one never asked for', () => {
  const before = screen(task, ...looked, ...named('doing'));
  expect(before).not.toContain(words('diagnosis.telling'));
  expect(before).not.toContain(words('diagnosis.told'));
  const after = screen(task, ...looked, ...named('doing'), ...cured('step'));
  expect(after).toContain(words('diagnosis.telling'));
  expect(after).toContain(log);
  expect(after).toContain('A standard nobody keeps');
});

test('where nothing is told, clues are asked for, choices made, and nothing is said about them', () => {
  const blind = given(true);
  const moves = [...looked, pick('diagnosis', 'saying'), pick('cure', 'survey')];
  const state = play(blind, ...moves);
  expect(shown(blind, state)).toContain(rule);
  // Once for both stages.
  expect(shown(blind, state).split(words('quiz.blind'))).toHaveLength(2);
  const final = diagnosis.finish(blind, state);
  for (const text of [shown(blind, state), shown(blind, final), shown(given(true, true), final)]) {
    expect(told(text)).toEqual([]);
    expect(text).not.toContain(words('diagnosis.told'));
  }
  expect(diagnosis.lines(blind, state)[0]?.answer).toBe('Gap 4: saying; Ask guests');
  expect(diagnosis.grade(blind, final)[0]?.points).toBe(0);
});

test('handed in, with everything told, all sources have spoken, also in a case nobody touched', () => {
  const closed = given(false, true);
  const text = shown(closed, play(closed));
  for (const part of [rule, log, 'Right: the rule is there', 'Nobody can skip it.']) {
    expect(text).toContain(part);
  }
});

test('on paper every source has spoken, and no answer is given away', () => {
  const text = plain(render(<Sheet task={task} state={play(task)} words={words} />));
  for (const part of [rule, log, 'Drawn by an agency.']) expect(text).toContain(part);
  expect(told(text)).toEqual([]);
});

test('the instructor sees what was asked for and in what order, every try, and the class', async () => {
  const state = play(task, look('lobby'), look('log'), ...named('saying'), ...named('doing'));
  const work = await whenThere(() => render(<Work task={task} state={state} words={words} />));
  expect(plain(work)).toContain('Asked 2 of 3, in this order: The lobby, The log.');
  expect(plain(work)).toContain('Gap 4: saying not right try 1');
  const View = Class as NonNullable<typeof Class>;
  const states = [state, play(task)];
  const table = await whenThere(() =>
    render(<View task={task} states={states} given={allGiven(task, states)} words={words} />),
  );
  expect(plain(table)).toContain('The bill at the Blue Harbour 0 0 right 1 1');
});

test('the summary names what was taken for what', () => {
  const go: StagedMove = { do: 'go', item: '' };
  const text = screen(task, ...looked, ...named('saying'), go);
  expect(text).toContain(words('diagnosis.mixups'));
  expect(text).toContain(words('staged.mixups.again'));
  expect(text).toMatch(/Gap 3: doing .* Gap 4: saying .* 1/);
});

test('assigned, no case can be had again', () => {
  const own = given(false);
  const moves = [...looked, ...named('saying'), { do: 'go', item: '' } as const];
  for (const at of [own, given(false, true)]) {
    const text = shown(at, play(own, ...moves));
    expect(text).toContain(words('diagnosis.mixups'));
    expect(text).not.toContain(words('staged.mixups.again'));
    expect(text).not.toContain(words('staged.again', { count: 1 }));
  }
});

test('the answer key has diagnosis, cures and what decides the case', () => {
  const key = plain(render(<DiagnosisKey task={task} words={words} />)).toLowerCase();
  for (const part of ['right: gap 3: doing', 'right: make it a step', words('diagnosis.telling')]) {
    expect(key).toContain(part.toLowerCase());
  }
});

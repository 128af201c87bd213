import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { allocationExamples } from '../../../src/kinds/allocation/examples.ts';
import { AllocationKey } from '../../../src/kinds/allocation/Key.tsx';
import { allocation } from '../../../src/kinds/allocation/model.ts';
import { placesOf } from '../../../src/kinds/allocation/places.ts';
import type {
  AllocationMove,
  AllocationState,
  AllocationTask,
} from '../../../src/kinds/allocation/task.ts';
import { allocationView } from '../../../src/kinds/allocation/View.tsx';
import { AllocationClass } from '../../../src/kinds/allocation/view/Class.tsx';
import { AllocationWork } from '../../../src/kinds/allocation/view/Work.tsx';
import { wordsFrom } from '../../../src/ui/words.ts';
import { interfaceWords } from '../../content/texts.ts';
import { planMoves } from '../../helpers/allocation.ts';

const words = wordsFrom(interfaceWords.en);
const task = allocationExamples['counter'] as AllocationTask;
const start = allocation.start(task, 1);

/** A plan in which everything stands up, or nothing does, tried on top of `from`. */
function tried(right: boolean, of = task, from = allocation.start(of, 1)): AllocationState {
  const moves = planMoves(
    of,
    ({ options }) => options.find(({ correct }) => correct === right)?.id ?? '',
  );
  const made = [...moves, { do: 'try' }] as unknown as readonly AllocationMove[];
  return made.reduce((state, move) => allocation.step(of, state, move), from);
}

const screen = (state: AllocationState, of = task) =>
  render(<allocationView.Screen task={of} state={state} words={words} move={() => {}} />);
const sheet = (state: AllocationState, of = task) =>
  render(<allocationView.Sheet task={of} state={state} words={words} />);

describe('on screen', () => {
  test('nothing has come of a plan before its first try', () => {
    expect(screen(start)).not.toContain('alloc-result');
    expect(screen(start)).toContain('Still to decide: 4.');
  });

  test('after a careless try there is a complaint, and nothing says what would stand up', () => {
    const html = screen(tried(false));
    expect(html).toContain('My child talked to a screen.');
    expect(html).toContain('It has no hand to hold.');
    expect(html).not.toContain('What would stand up:');
    expect(html).not.toContain(task.because);
  });

  test('what a try reached stands with the goals, above the places', () => {
    const above = (html: string) => html.slice(0, html.indexOf('alloc-places'));
    expect(above(screen(start))).not.toContain('alloc-value');
    expect(above(screen(tried(false))).split('alloc-value')).toHaveLength(task.measures.length + 1);
    const blind = allocation.assign(task, { hints: true, blind: true, closed: false }, 1);
    expect(screen(tried(false, blind), blind)).not.toContain('alloc-value');
  });

  test('it is said what there is a point for, all of them', () => {
    const max = allocation.grade(task, start).reduce((sum, mark) => sum + mark.max, 0);
    const told = words('allocation.points', { count: max - 1, max });
    expect(screen(start)).toContain(told);
    expect(screen(tried(false))).toContain(told);
  });

  test('what would stand up is told when asked for', () => {
    const told = allocation.step(task, tried(false), { do: 'reveal' });
    expect(screen(told)).toContain('What would stand up:');
    expect(screen(told)).toContain(task.because);
  });

  test('after a second try both stand in a table', () => {
    expect(screen(tried(true, task, tried(false)))).toContain('Go back to the plan of try 1');
  });

  test('where nothing is told there is nothing to try; handed in, all is told', () => {
    const given = (closed: boolean, blind: boolean) =>
      allocation.assign(task, { hints: true, blind, closed }, 1);
    const html = screen(start, given(false, true));
    expect(html).not.toContain('Try the plan');
    expect(html).toContain(words('quiz.blind'));
    const handed = allocation.finish(given(false, true), tried(false));
    expect(screen(handed, given(true, false))).toContain('What would stand up:');
    expect(screen(handed, given(true, false))).not.toContain('Go back to');
  });

  test('withheld hints are not there', () => {
    const bare = allocation.assign(task, { hints: false, blind: false, closed: false }, 1);
    expect(screen(start)).toContain('Give me a hint');
    expect(screen(start, bare)).not.toContain('Give me a hint');
  });
});

describe('on paper', () => {
  test('blank, every decision is there to be ticked, with when it is asked', () => {
    expect(sheet(start)).toContain('(only for “Bot”)');
    expect(sheet(start)).not.toContain('data-picked="true"');
  });

  test('with answers, they are ticked, judged and measured', () => {
    const html = sheet(tried(true));
    expect(html.split('data-picked="true"')).toHaveLength(5);
    expect(html).toContain('stands up');
    expect(html).toContain('Effort 26 min; Trust 75%');
  });
});

describe('for an instructor', () => {
  test.each(Object.keys(allocationExamples))('%s: work, class and key can be shown', (name) => {
    const own = allocationExamples[name] as AllocationTask;
    const states = [allocation.start(own, 1), tried(false, own), tried(true, own)];
    const ids = new Set(allocation.grade(own, states[0] as AllocationState).map((m) => m.item));
    const all = [
      ...states.map((state) => render(<AllocationWork task={own} state={state} words={words} />)),
      render(
        <AllocationClass task={own} states={states} given={states.map(() => ids)} words={words} />,
      ),
      render(<AllocationKey task={own} words={words} />),
    ];
    for (const html of all) expect(html).not.toMatch(/<(script|img)|allocation\.\w/);
  });

  test('nobody counts as silent who was not asked', () => {
    const [place, rest] = [placesOf(task)[1], placesOf(task)[0]];
    const asked = place?.asks.find(({ when }) => when);
    expect(rest && asked).toBeTruthy();
    const pick = (item: string, ask: string, option: string): AllocationState =>
      allocation.step(task, start, { do: 'pick', item, ask, option });
    const lane = (option: string) => pick(place?.id ?? '', place?.asks[0]?.id ?? '', option);
    const states = [lane(asked?.when?.[0] ?? ''), lane('person')];
    const html = render(<AllocationClass task={task} states={states} given={[]} words={words} />);
    const table = html.slice(html.indexOf('Only where it was first given'));
    const row = table.slice(table.indexOf('<tbody>'), table.indexOf('</tbody>'));
    expect(row.split('<tr>')).toHaveLength(2);
    expect(row).toMatch(/<td>1<\/td><\/tr>$/);
  });

  test('a class is counted by what it chose first', () => {
    const states = [tried(true, task, tried(false)), tried(true), start];
    const html = render(<AllocationClass task={task} states={states} given={[]} words={words} />);
    expect(html).toMatch(/Effort Goal: at most 40 min<\/th><td>1<\/td><td>2<\/td>/);
  });
});

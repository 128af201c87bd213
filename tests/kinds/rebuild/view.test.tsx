import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { StagedMove, StagedState } from '../../../src/core/staged/types.ts';
import { rebuildExamples } from '../../../src/kinds/rebuild/examples.ts';
import { RebuildKey } from '../../../src/kinds/rebuild/Key.tsx';
import { rebuild } from '../../../src/kinds/rebuild/model.ts';
import type { RebuildTask } from '../../../src/kinds/rebuild/task.ts';
import { rebuildView } from '../../../src/kinds/rebuild/View.tsx';
import { wordsFrom } from '../../../src/ui/words.ts';
import { interfaceWords } from '../../content/texts.ts';
import { whenThere } from '../../helpers/late.ts';

const words = wordsFrom(interfaceWords.en);
const { Screen, Sheet, Work, now } = rebuildView;
const task = rebuildExamples['claims'] as RebuildTask;
const FERRY = 'ferry-complaints';
const under = (blind: boolean, closed: boolean) =>
  rebuild.assign(task, { hints: true, blind, closed }, 1);

const pick = (ask: string, option: string): StagedMove => ({
  do: 'pick',
  item: FERRY,
  ask,
  option,
});
const check: StagedMove = { do: 'check', items: [FERRY] };
const judged = [pick('verdict', 'distorted'), check];
const chosen = [pick('who', 'experts'), pick('when', 'year'), pick('what', 'its-guests')];

function play(moves: readonly StagedMove[], own = task): StagedState {
  return moves.reduce((state, move) => rebuild.step(own, state, move), rebuild.start(own, 1));
}
const screen = (moves: readonly StagedMove[], own = task) =>
  render(<Screen task={own} state={play(moves, own)} words={words} move={() => {}} />);
/** What a reader reads: no tags, no icons. */
const read = (html: string) => html.replace(/<svg.*?<\/svg>|<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('on screen', () => {
  test('the sentence comes after the verdict; a gap says what belongs there', () => {
    expect(screen([])).not.toContain(words('rebuild.growing'));
    const text = read(screen([...judged, pick('when', 'year')]));
    // As it is seen, then as it is heard.
    const gap = (name: string) => `${name} ${words('rebuild.blank', { name })}`;
    const sentence = `${gap('Who')} found in 1988 that six in ten ${gap('Of what')} did not complain.`;
    expect(text).toContain(sentence);
  });

  test('the check says what is still to choose', () => {
    expect(screen([])).toContain(words('quiz.check.first'));
    const text = read(screen([...judged, pick('when', 'year')]));
    expect(text).toContain(words('staged.check.first', { asks: 'Who, Of what' }));
    expect(read(screen([...judged, ...chosen]))).not.toContain('Still to choose');
  });

  test('after a check it is said what was wrong, first, and what was right', () => {
    const some = [pick('who', 'ferry-line'), pick('when', 'recently'), pick('what', 'its-guests')];
    const text = read(screen([...judged, ...some, check]));
    const places = [
      words('staged.verdict.some', { right: 2, count: 3 }),
      'Nobody has that on file: recent years.',
      'That is on file: A ferry line.',
      'That is on file: of its guests.',
    ].map((one) => text.indexOf(one));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(text, 'what was not chosen').not.toContain('on file: Experts');
  });

  test('what was right before is not told again, but can be read', () => {
    const text = read(screen([...judged, ...chosen, check, pick('who', 'ferry-line'), check]));
    const before = text.indexOf(words('staged.before'));
    expect(text.indexOf('That is on file: A ferry line.')).toBeLessThan(before);
    expect(text.indexOf('That is on file: 1988.')).toBeGreaterThan(before);
  });

  test('at the end the sentence in full, what was right as well, and the rule', () => {
    const right = [pick('who', 'ferry-line'), pick('when', 'year'), pick('what', 'on-board')];
    const text = read(screen([...judged, ...right, check]));
    expect(text).toContain(
      'A ferry line found in 1988 that six in ten of those on board did not complain.',
    );
    expect(text).toContain(`${words('rebuild.also')} Of what: of its guests`);
    expect(text).toContain('A number without an owner belongs to nobody.');
    expect(screen([...judged, ...chosen, check])).not.toContain(words('rebuild.finished'));
  });

  test('one’s own words can be written once something was checked', () => {
    expect(screen([])).not.toContain('Say it in your own words');
    expect(screen(judged)).toContain('Say it in your own words');
  });
});

describe('where nothing is told', () => {
  test('choices and own words are all there is: no check, no feedback, no mark', () => {
    const html = screen([pick('verdict', 'supported'), ...chosen], under(true, false));
    for (const key of ['staged.check', 'rebuild.finished', 'quiz.reveal'])
      expect(html).not.toContain(`>${words(key)}<`);
    expect(html).not.toContain('data-mark=');
    expect(html).toContain('Say it in your own words');
    expect(read(html)).toContain('Experts found in 1988 that six in ten of its guests did not');
  });

  test('nor afterwards, when it is handed in', () => {
    const blind = under(true, true);
    const state = rebuild.finish(blind, play([pick('verdict', 'supported')], under(true, false)));
    const html = render(<Screen task={blind} state={state} words={words} move={() => {}} />);
    expect(html).not.toMatch(/data-mark=|item-feedback|The file says six/);
    expect(html).toMatch(/<fieldset[^>]*disabled/);
  });
});

test('handed in and told, even what nobody answered', () => {
  const told = under(false, true);
  const html = render(<Screen task={told} state={play([])} words={words} move={() => {}} />);
  const text = read(html);
  expect(text).toContain(words('quiz.verdict.unanswered'));
  expect(text).toContain('A ferry line found in 1988 that six in ten of its guests did not');
  expect(text).toContain('A number without an owner belongs to nobody.');
});

describe('on paper', () => {
  const sheet = (moves: readonly StagedMove[]) =>
    render(<Sheet task={task} state={play(moves)} words={words} />);

  test('blank: tiles by slot to tick, and lines to write on', () => {
    const html = sheet([]);
    expect(html).toContain('sheet-lines');
    expect(html).not.toContain('data-picked="true"');
    for (const text of ['Nine in ten guests never complain.', 'Of what', 'of those on board'])
      expect(html).toContain(text);
  });

  test('with what was chosen and written', () => {
    const write = { do: 'write', item: FERRY, text: 'A <b>ferry</b> line.' } as const;
    const tick = { do: 'tick', item: FERRY, tick: 'names-owner' } as const;
    const html = sheet([...judged, ...chosen, write, tick]);
    expect(html.match(/data-picked="true"/g)).toHaveLength(5);
    expect(html).toContain('A &lt;b>ferry&lt;/b> line.');
  });
});

test('the instructor sees every try, the note and what was ticked', async () => {
  const write = { do: 'write', item: FERRY, text: 'One ferry line.' } as const;
  const state = play([...judged, ...chosen, check, pick('who', 'ferry-line'), check, write]);
  const html = await whenThere(() => render(<Work task={task} state={state} words={words} />));
  const text = read(html);
  expect(text).toMatch(/Experts not right try 1/);
  expect(text).toMatch(/A ferry line right try 2/);
  expect(text).toContain('One ferry line.');
});

test('the key shows every part with what is right, and the sentence in full', () => {
  const text = read(render(<RebuildKey task={task} words={words} />));
  for (const part of [
    'Who',
    'How does the claim stand?',
    'In 2024, the Mill lost every second member.',
  ])
    expect(text).toContain(part);
});

test('where the learner stands is said in words', () => {
  const say = (moves: readonly StagedMove[]) => now({ task, state: play(moves), words });
  expect(say([])).toBe('Question 1 of 2. Nothing chosen.');
  expect(say([...judged, pick('who', 'experts')])).toBe('Question 1 of 2. Chosen: Who: Experts.');
});

import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { StagedMove } from '../../../src/core/staged/types.ts';
import { sceneExamples } from '../../../src/kinds/scene/examples.ts';
import { scene } from '../../../src/kinds/scene/model.ts';
import type { SceneTask } from '../../../src/kinds/scene/task.ts';
import { sceneView } from '../../../src/kinds/scene/View.tsx';
import { wordsFrom } from '../../../src/ui/words.ts';
import { interfaceWords } from '../../content/texts.ts';

const words = wordsFrom(interfaceWords.en);
const { Screen, Sheet } = sceneView;
const room = sceneExamples['room'] as SceneTask;
const hostile = sceneExamples['hostile'] as SceneTask;

function screen(task: SceneTask, ...moves: readonly StagedMove[]): string {
  const state = moves.reduce((now, move) => scene.step(task, now, move), scene.start(task, 1));
  return render(<Screen task={task} state={state} words={words} move={() => {}} />);
}

const feedback = room.items.flatMap(({ categories, parts, fixes, because }) => [
  ...Object.values(categories),
  ...Object.values(parts),
  ...fixes.map((fix) => fix.feedback),
  because,
]);
const told = (html: string) => feedback.filter((text) => html.includes(text));

describe('before anything was found', () => {
  test('every detail is a button with a neutral name, and none is described', () => {
    const html = screen(room);
    for (const { name, look } of room.items) {
      expect(html).toContain(`aria-label="${name}, ${words('scene.unseen')}"`);
      expect(html).not.toContain(look);
    }
  });

  test('nothing is told, on screen or on paper', () => {
    const paper = render(<Sheet task={room} state={scene.start(room, 1)} words={words} />);
    expect([...told(screen(room)), ...told(paper)]).toEqual([]);
    expect(paper).toContain(room.items[0]?.look);
  });
});

test('a detail that was found is described, marked with its number, and asked about', () => {
  const html = screen(room, { do: 'look', item: 'clerk', look: 'clerk' });
  expect(html).toContain('She reads messages on her own phone');
  expect(html).toMatch(/<span class="spot-mark">2<\/span>/);
  expect(html).toContain(room.ask);
  expect(html).not.toContain(room.partAsk);
});

test('while more is to come a right tag does not count as a mistake', () => {
  const html = screen(
    room,
    { do: 'look', item: 'lamp', look: 'lamp' },
    { do: 'pick', item: 'lamp', ask: 'tag', option: 'hardware' },
    { do: 'check', items: ['lamp'] },
  );
  expect(html).toContain(
    words('scene.spot', { name: 'the lamp above the form desk', status: 'begun' }),
  );
});

test('texts that look like markup stay texts', () => {
  const moves = hostile.items.map(({ id }) => ({ do: 'look', item: id, look: id }) as const);
  for (const { item } of moves) {
    const html = screen(hostile, ...moves, { do: 'go', item });
    expect(html).not.toMatch(/<script|<img|<b>/);
  }
});

test('the note of a detail asks for nothing to be ticked, as there is nothing to tick', () => {
  const html = screen(
    room,
    { do: 'look', item: 'lamp', look: 'lamp' },
    { do: 'pick', item: 'lamp', ask: 'tag', option: 'hardware' },
    { do: 'check', items: ['lamp'] },
  );
  expect(html).toContain(words('scene.note'));
  expect(html).not.toContain(words('staged.note.hint'));
});

describe('handed in with a part of another category', () => {
  const given = (closed: boolean) => scene.assign(room, { hints: true, blind: !closed, closed }, 1);
  const final = (item: string, ...picks: readonly (readonly [ask: string, option: string])[]) => {
    const moves: readonly StagedMove[] = [
      { do: 'look', item, look: item },
      ...picks.map(([ask, option]) => ({ do: 'pick', item, ask, option }) as const),
    ];
    const state = moves.reduce(
      (now, move) => scene.step(given(false), now, move),
      scene.start(given(false), 1),
    );
    const closed = scene.finish(given(false), state);
    return render(<Screen task={given(true)} state={closed} words={words} move={() => {}} />);
  };

  test('the right part is told beside the one that was chosen', () => {
    const html = final('lamp', ['tag', 'people'], ['part', 'tact'], ['fix', 'bulb']);
    expect(html).toContain('Light is what is missing.');
    expect(html).toContain('tact');
  });

  test('where nothing is wrong, no part is asked about any more', () => {
    const html = final('plant', ['tag', 'people'], ['part', 'tact']);
    expect(html).toContain('Leave it.');
    expect(html).not.toContain(room.partAsk);
  });

  test('an empty note is not shown', () => {
    expect(final('lamp', ['tag', 'people'])).not.toContain(words('scene.note'));
  });
});

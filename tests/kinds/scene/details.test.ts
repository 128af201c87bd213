import { expect, test } from 'vitest';
import { total } from '../../../src/core/score.ts';
import type { StagedMove } from '../../../src/core/staged/types.ts';
import { sceneExamples } from '../../../src/kinds/scene/examples.ts';
import { scene } from '../../../src/kinds/scene/model.ts';
import type { SceneTask } from '../../../src/kinds/scene/task.ts';

/** Finding, tagging, naming the part and mending: what a detail is worth. */
const room = sceneExamples['room'] as SceneTask;
const play = (task: SceneTask, ...moves: readonly StagedMove[]) =>
  moves.reduce((state, move) => scene.step(task, state, move), scene.start(task, 7));
const look = (item: string): StagedMove => ({ do: 'look', item, look: item });
const pick = (item: string, ask: string, option: string): StagedMove => ({
  do: 'pick',
  item,
  ask,
  option,
});
const check = (item: string): StagedMove => ({ do: 'check', items: [item] });
const points = (task: SceneTask, ...moves: readonly StagedMove[]) =>
  total(scene.grade(task, play(task, ...moves))).points;

test('a detail nobody has looked at cannot be tagged', () => {
  expect(play(room, pick('lamp', 'tag', 'hardware')).answers).toEqual({});
});

test('tag, part and fix share the point of a detail; a slip costs half of its share', () => {
  const tagged = [look('lamp'), pick('lamp', 'tag', 'hardware'), check('lamp')];
  const named = [...tagged, pick('lamp', 'part', 'environment'), check('lamp')];
  expect(points(room, ...tagged)).toBeCloseTo(1 / 3);
  expect(points(room, ...named, pick('lamp', 'fix', 'bulb'), check('lamp'))).toBe(1);
  const slip = [pick('lamp', 'fix', 'poster'), check('lamp'), pick('lamp', 'fix', 'bulb')];
  expect(points(room, ...named, ...slip, check('lamp'))).toBeCloseTo(5 / 6);
});

test('a detail that is fine is done with its tag', () => {
  const state = play(room, look('plant'), pick('plant', 'tag', 'fine'), check('plant'));
  expect(scene.grade(room, state).find(({ item }) => item === 'plant')).toMatchObject({
    done: true,
    points: 1,
  });
});

test('blind, the parts are those of the tag chosen, and another tag takes them back', () => {
  const blind = scene.assign(room, { hints: true, blind: true, closed: false }, 1);
  const wrong = [look('lamp'), pick('lamp', 'tag', 'people'), pick('lamp', 'part', 'tact')];
  expect(play(blind, ...wrong).answers['lamp']?.stages['part']?.picked).toEqual({ part: 'tact' });
  const changed = play(blind, ...wrong, pick('lamp', 'tag', 'hardware'));
  expect(changed.answers['lamp']?.stages['part']?.picked).toEqual({});
  expect(total(scene.grade(blind, scene.finish(blind, play(blind, ...wrong)))).points).toBe(0);
});

test('details keep their numbers, whatever the seed', () => {
  const drawn = scene.assign(room, { items: 2, hints: true, blind: false, closed: false }, 3);
  expect(drawn.items).toHaveLength(2);
  const order = room.items.filter(({ id }) => drawn.items.some((one) => one.id === id));
  expect(drawn.items.map(({ id }) => id)).toEqual(order.map(({ id }) => id));
});

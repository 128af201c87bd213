import { describe, expect, test } from 'vitest';
import { readCourse } from '../../../src/build/content/load.ts';
import { localise } from '../../../src/core/language.ts';
import { kinds } from '../../../src/kinds/index.ts';
import type { ReflectionTask } from '../../../src/kinds/reflection/task.ts';
import {
  CAPSTONE_CRITERIA,
  CAPSTONE_PARTS,
  CORE,
  judgedCapstone,
  LEVEL_POINTS,
  withoutCriteria,
} from '../../../src/site/portfolio/capstone.ts';
import { chosenCircles, onlyCircle } from '../../../src/site/portfolio/circles.ts';
import type { Collected, Source } from '../../../src/site/portfolio/collect.ts';
import { PARTS, partsOf, WORK } from '../../../src/site/portfolio/parts.ts';
import type { Speech } from '../../../src/site/portfolio/props.ts';
import { readPortfolio } from '../../../src/store/portfolio.ts';
import { memoryShelf } from '../../../src/store/shelf.ts';

const { exercises } = readCourse('.').course;
const taskOf = (id: string, language: 'zh' | 'en' = 'en') => {
  const one = exercises.find((exercise) => exercise.id === id);
  if (!one) throw new Error(`There is no exercise ${id}.`);
  return { kind: kinds[one.kind], task: localise(one.task, language) };
};
const capstone = taskOf(CORE.capstone).task as unknown as ReflectionTask;

describe('the capstone as the portfolio knows it', () => {
  test('has these parts and criteria, and no others that are judged', () => {
    const ids = capstone.items.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...CAPSTONE_PARTS, ...CAPSTONE_CRITERIA]));
    const chosen = capstone.items.filter(({ choices }) => choices).map(({ id }) => id);
    expect(chosen).toEqual([...CAPSTONE_CRITERIA]);
    for (const { choices } of withoutCriteria(capstone).items) expect(choices).toBeUndefined();
  });

  test.each(['zh', 'en'] as const)('%s: its levels say the points they give', (language) => {
    const { items } = taskOf(CORE.capstone, language).task as unknown as ReflectionTask;
    for (const { id, text } of items.flatMap(({ choices = [] }) => choices)) {
      expect(Number.parseInt(text, 10)).toBe(LEVEL_POINTS[id]);
    }
  });

  test('is judged as its learner judged it, and not at all where they did not', () => {
    const answer = { version: 1, text: 'Two lacked a slot.', begun: '', handed: false };
    const answers = { 'score-standards': { ...answer, choice: 'partly' } };
    const rows = judgedCapstone(capstone, { seed: 0, answers }, (id) => id);
    const judged = rows.find(({ id }) => id === 'score-standards');
    expect(judged).toMatchObject({ points: 2, most: 4, note: 'Two lacked a slot.' });
    expect(judged?.levels.map(({ chosen }) => chosen)).toEqual([false, true, false]);
    expect(rows.filter(({ points }) => points !== undefined)).toHaveLength(1);
  });
});

test('of circles those chosen are shown; the first where nobody chose, none where all were left out', () => {
  const drawn = ['hotel', 'café', 'own'].map((id) => ({ id, name: id, moments: 9, truths: 2 }));
  expect(chosenCircles(drawn, null).map(({ id }) => id)).toEqual(['hotel']);
  expect(chosenCircles(drawn, ['own', 'gone']).map(({ id }) => id)).toEqual(['own']);
  expect(chosenCircles(drawn, [])).toEqual([]);
});

test('a circle shown alone brings nothing of the others along, and is not judged if it never was', () => {
  const { kind, task } = taskOf(CORE.circle);
  const [hotel, other] = (task as unknown as { scenes: { id: string }[] }).scenes;
  let state = kind?.start(task, 1);
  for (const { id } of [hotel, other] as { id: string }[]) {
    state = kind?.step(task, state, { do: 'scene', scene: id });
  }
  const only = onlyCircle(state, other?.id ?? '');
  expect(Object.keys(only.works)).toEqual([other?.id]);
  expect(only.works[other?.id ?? '']?.handed).toEqual([]);
});

describe('the list of parts', () => {
  const speech = {
    words: (key: string) => key,
    title: (id: string) => id,
    exerciseAt: (id: string) => `/${id}`,
    modules: [],
  } as unknown as Speech;
  const nothing: Collected = {
    own: [],
    core: {},
    evidence: new Map(),
    handedIn: [],
    fingerprint: '',
  };
  const untouched = readPortfolio(memoryShelf());

  test('names everything that is missing, and where it is made', () => {
    const parts = partsOf(nothing, untouched, speech);
    expect(parts.map(({ id }) => id)).toEqual([...PARTS]);
    for (const { standing, lacks } of parts) {
      expect(standing).toBe('missing');
      expect(lacks).not.toEqual([]);
    }
    expect(parts[0]?.link?.href).toBe(`/${CORE.circle}`);
  });

  test('has other works only once they were taken in, before the record', () => {
    const own = [{ exercise: { id: 'looking-back' } }] as unknown as readonly Source[];
    const id = `${WORK}looking-back`;
    const with_ = (shown: Record<string, boolean>) =>
      partsOf({ ...nothing, own }, { ...untouched, shown }, speech).map((part) => part.id);
    expect(with_({})).toEqual([...PARTS]);
    expect(with_({ [id]: true })).toEqual([...PARTS.slice(0, -2), id, ...PARTS.slice(-2)]);
  });
});

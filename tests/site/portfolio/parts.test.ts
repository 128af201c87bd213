import { describe, expect, test } from 'vitest';
import { readCourse } from '../../../src/build/content/load.ts';
import { localise } from '../../../src/core/language.ts';
import type { Portfolio } from '../../../src/core/portfolio/decisions.ts';
import { blankEntry } from '../../../src/core/standards/notebook.ts';
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
import { PARTS } from '../../../src/site/portfolio/found.ts';
import { partsOf, WORK } from '../../../src/site/portfolio/parts.ts';
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
  /** Of somebody who has nothing in the checker. */
  const USUAL = PARTS.filter((id) => id !== 'standards');
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
    notebook: [],
    fingerprint: '',
  };
  const untouched = readPortfolio(memoryShelf());

  test('names everything that is missing, and where it is made', () => {
    const parts = partsOf(nothing, untouched, speech);
    expect(parts.map(({ id }) => id)).toEqual(USUAL);
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
    expect(with_({})).toEqual(USUAL);
    expect(with_({ [id]: true })).toEqual([...USUAL.slice(0, -2), id, ...USUAL.slice(-2)]);
  });

  describe('with standards in the checker', () => {
    const entry = (id: string, does: string) => ({ ...blankEntry(id), standard: { does } });
    const notebook = [entry('a', 'We answer within 3 minutes.'), entry('b', 'We smile')];
    const bare = { moment: '', rows: [], dismissed: {}, revised: null, dropped: false, why: '' };
    const written = (does: string) => ({ ...bare, id: does, first: { does } });
    const work = (...texts: string[]) => {
      const { kind, task } = taskOf(CORE.workshop);
      const state = { ...kind?.start(task, 1), standards: texts.map(written) };
      return { task, state } as unknown as Source;
    };
    const said = (all: Partial<Collected>, decided: Partial<Portfolio>) => {
      const words = (key: string, values = {}) => [key, ...Object.values(values)].join(' ');
      const speaking = { ...speech, words } as Speech;
      const parts = partsOf(
        { ...nothing, notebook, ...all },
        { ...untouched, ...decided },
        speaking,
      );
      return (id: string) => parts.find((part) => part.id === id);
    };

    test('they are offered beside the workshop, and go in only once they are taken in', () => {
      const parts = partsOf({ ...nothing, notebook }, untouched, speech).map(({ id }) => id);
      expect(parts).toEqual([...PARTS]);
      expect(said({}, {})('standards')?.wanted).toBe(false);
      expect(said({}, { shown: { standards: true } })('standards')?.wanted).toBe(true);
    });

    test('what stands in the workshop is not there twice, unless the workshop is left out', () => {
      const core = { workshop: work('we answer  within 3 minutes') };
      const shown = { standards: true };
      expect(said({ core }, { shown })('standards')?.has).toContain('portfolio.has.workshop 1');
      const without = { shown: { ...shown, workshop: false } };
      expect(said({ core }, without)('standards')?.has).toContain('portfolio.has.workshop 2');
      const all = { workshop: work('We answer within 3 minutes.', 'We smile!') };
      expect(said({ core: all }, { shown })('standards')).toMatchObject({
        standing: 'missing',
        lacks: ['portfolio.lacks.fresh'],
      });
    });

    test('fewer than five of both together is said once, and five are enough', () => {
      const lacking = (all: Partial<Collected>, decided: Partial<Portfolio>) => {
        const part = said(all, decided);
        return ['workshop', 'standards'].map((id) =>
          part(id)?.lacks.filter((one) => one.startsWith('portfolio.lacks.standards')),
        );
      };
      const shown = { standards: true };
      const two = { core: { workshop: work('One.', 'Two.') } };
      expect(lacking(two, {})).toEqual([['portfolio.lacks.standards 2 5'], []]);
      expect(lacking(two, { shown })).toEqual([[], ['portfolio.lacks.standards 4 5']]);
      const fewer = { shown, standards: ['b'] };
      expect(lacking(two, fewer)).toEqual([[], ['portfolio.lacks.standards 3 5']]);
      const three = { core: { workshop: work('One.', 'Two.', 'Three.') } };
      expect(lacking(three, { shown })).toEqual([[], []]);
    });

    test('of those left out one and all it is said that none is chosen', () => {
      const none = said({}, { shown: { standards: true }, standards: [] })('standards');
      expect(none).toMatchObject({ standing: 'missing', lacks: ['portfolio.lacks.ticked'] });
    });
  });
});

import { describe, expect, test } from 'vitest';
import { LANGUAGES, localise } from '../../../src/core/language.ts';
import { random } from '../../../src/core/random.ts';
import { outcomeOf } from '../../../src/kinds/allocation/outcome.ts';
import { asksOf, type PlaceAsk, placesOf } from '../../../src/kinds/allocation/places.ts';
import type { AllocationTask, Plan } from '../../../src/kinds/allocation/task.ts';
import { course } from '../../content/texts.ts';

const exercise = course.exercises.find(({ id }) => id === 'journey-allocator');
const task = localise(exercise?.task, 'en') as unknown as AllocationTask;
const places = placesOf(task);

/** A plan in which `choose` takes an option for every decision that is asked. */
function planOf(choose: (ask: PlaceAsk) => string | undefined): Plan {
  return Object.fromEntries(
    places.map((place) => {
      let picks: Readonly<Record<string, string>> = {};
      for (const { id } of place.asks) {
        const ask = asksOf(place, picks).find((one) => one.id === id);
        const option = ask && choose(ask);
        if (option) picks = { ...picks, [id]: option };
      }
      return [place.id, picks];
    }),
  );
}

const right = ({ options }: PlaceAsk) => options.find(({ correct }) => correct)?.id;
const lane = (wanted: string) => (ask: PlaceAsk) =>
  ask.id === 'server' && ask.options.some(({ id }) => id === wanted) ? wanted : right(ask);
const tones = (plan: Plan) => outcomeOf(task, plan).post.map(({ letter }) => letter.tone);

test('has ten touchpoints, five settings, three measures', () => {
  expect([task.items.length, task.settings.length, task.measures.length]).toEqual([10, 5, 3]);
});

test('whatever stands up everywhere reaches all goals and earns thanks, not blame', () => {
  const luck = random(14);
  for (let turn = 0; turn < 300; turn++) {
    const plan = planOf(({ options }) => {
      const fitting = options.filter(({ correct }) => correct);
      return fitting[Math.floor(luck() * fitting.length)]?.id;
    });
    const { reached, post } = outcomeOf(task, plan);
    expect(reached).toBe(true);
    expect(post.map(({ letter }) => letter.tone)).toEqual(['thanks']);
  }
});

test.each(['self-service', 'assistant', 'person'])('all to %s misses a goal', (wanted) => {
  expect(outcomeOf(task, planOf(lane(wanted))).reached).toBe(false);
});

test.each(['bereavement', 'money-loss', 'third-failure', 'accessibility', 'invoice-dispute'])(
  'carelessness at %s brings a complaint, even where averages look well',
  (id) => {
    const place = task.items.find((item) => item.id === id);
    const { accepted = [], options = {} } = place?.decisions['server'] ?? {};
    for (const wrong of Object.keys(options).filter((one) => !accepted.includes(one))) {
      const plan = { ...planOf(right), [id]: { server: wrong, handover: 'grave' } };
      expect(tones(plan)).toContain('complaint');
      expect(tones(plan)).not.toContain('thanks');
    }
  },
);

test('five bereavements hardly move the figures: only the letter tells', () => {
  const plan = { ...planOf(right), bereavement: { server: 'assistant', handover: 'grave' } };
  expect(outcomeOf(task, plan).reached).toBe(true);
  expect(tones(plan)).toEqual(['complaint']);
});

/** A plan in which no AI serves anywhere, however careless the settings are. */
const withoutAi = (lanes: readonly string[]) =>
  planOf((ask) =>
    ask.id === 'server'
      ? (lanes.find((one) => ask.options.some(({ id }) => id === one)) ?? right(ask))
      : ask.options.find(({ correct }) => !correct)?.id,
  );

test.each([['person'], ['self-service', 'person']])(
  'where no AI serves (%s …), no letter is about one',
  (...lanes) => {
    for (const language of LANGUAGES) {
      const own = localise(exercise?.task, language) as unknown as AllocationTask;
      const texts = outcomeOf(own, withoutAi(lanes)).post.flatMap(({ paragraphs }) =>
        paragraphs.map(({ text }) => text),
      );
      expect(texts.join('\n')).not.toMatch(/\bAI\b|assistant|助手|机器|小汀|“Ting”/);
    }
  },
);

test('where people serve everywhere, nobody looks for a person, and no record is lost to a machine', () => {
  const ids = outcomeOf(task, withoutAi(['person'])).post.flatMap(({ paragraphs }) =>
    paragraphs.map(({ id }) => id),
  );
  expect(ids).not.toContain('told-again');
  expect(ids).not.toContain('third-menu');
  expect(ids).not.toContain('hidden-people');
});

describe.each(LANGUAGES)('in "%s"', (language) => {
  const own = placesOf(localise(exercise?.task, language) as unknown as AllocationTask);

  test('no two options of a decision read alike, and every one has words of its own', () => {
    for (const { asks } of own) {
      for (const { options } of asks) {
        expect(new Set(options.map(({ text }) => text)).size).toBe(options.length);
        expect(new Set(options.map(({ feedback }) => feedback)).size).toBe(options.length);
      }
    }
  });
});

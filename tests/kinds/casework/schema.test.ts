import { describe, expect, test } from 'vitest';
import { caseworkSchema } from '../../../src/kinds/casework/schema.ts';

const both = (en: string) => ({ zh: `${en}。`, en });
const named = (id: string) => ({ id, name: both(id) });
const about = (...ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [id, both(`About ${id}`)]));
const option = (id: string, correct: boolean, more: object = {}) => ({
  ...{ id, text: both(id), correct, feedback: both(`About ${id}`) },
  ...more,
});

const stages = [
  {
    id: 'route',
    name: both('Route'),
    asks: [
      { id: 'owner', prompt: both('Whose?'), options: [named('me'), named('you')] },
      { id: 'deadline', prompt: both('When?'), options: [named('now'), named('later')] },
    ],
  },
  {
    id: 'causes',
    name: both('Causes'),
    prompt: both('What is each?'),
    marks: [named('root'), named('symptom')],
  },
  { id: 'options', name: both('Options'), prompt: both('On what does it act?') },
  { id: 'solution', name: both('Solution'), prompt: both('What first?') },
];

const route = {
  asks: {
    owner: { accepted: ['me'], feedback: about('me', 'you') },
    deadline: { accepted: ['now'], feedback: about('now', 'later') },
  },
};
const thing = (id: string, ...marks: readonly string[]) => ({
  ...{ id, text: both(id), accepted: [marks[0] ?? ''], feedback: about(...marks) },
});
const causes = { each: [thing('late', 'root', 'symptom'), thing('cross', 'root', 'symptom')] };
const options = {
  marks: [named('late-cause'), named('none')],
  each: [thing('step', 'late-cause', 'none'), thing('plants', 'late-cause', 'none')],
};
const solution = {
  options: [
    option('a-step', true, { later: both('Four weeks later') }),
    option('survey', false),
    option('poster', false),
  ],
};

const one = {
  id: 'hotel',
  version: 1,
  objectives: ['m08-o3'],
  title: both('The hotel'),
  situation: both('Bills are wrong.'),
  least: 2,
  clues: ['rule', 'log', 'lobby'].map((id) => ({ id, source: both(id), finding: both('So.') })),
  stages: { route, causes, options, solution },
  because: both('So it is.'),
};

/** Where the author is told to look, with what is said there. */
function complaints(change: object, task: object = {}): string {
  const all = { stages, items: [{ ...one, ...change }], ...task };
  const issues = caseworkSchema.safeParse(all).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
}

const at = (change: object) => complaints({ stages: { ...one.stages, ...change } });

test('stages of all three forms, clues, consequences and a picture are what an author may write', () => {
  expect(complaints({})).toBe('');
  const clues = one.clues.map((clue) => ({ ...clue, telling: true }));
  expect(complaints({ clues, hint: both('Is there a rule?') })).toBe('');
  expect(complaints({}, { matrix: { across: 'owner', down: 'deadline' } })).toBe('');
});

test('a case may leave a stage out, and have no clues, if another has them', () => {
  const short = {
    ...{ ...one, id: 'short', stages: { solution } },
    ...{ clues: undefined, least: undefined },
  };
  expect(complaints({}, { items: [one, short] })).toBe('');
});

describe('an author is told', () => {
  test('of more clues to ask for than there are, of none to ask for, and of none at all', () => {
    expect(complaints({ least: 4 })).toBe('items.0.least: at most 3, as there are no more clues');
    expect(complaints({ least: undefined })).toContain('items.0.least: how many clues');
    expect(complaints({ clues: undefined })).toBe(
      'items.0.least: no "least", as this case has no clues',
    );
  });

  test('of a stage that no case has, and of one that is none', () => {
    const { solution: _, ...others } = one.stages;
    expect(complaints({ stages: others })).toBe(
      'stages.3.id: a stage that at least one case has; no case has "solution"',
    );
    expect(at({ luck: solution })).toBe(
      'items.0.stages.luck: a stage named under "stages" (route, causes, options, solution)',
    );
  });

  test('of something right that is no option, and of feedback that is missing or too much', () => {
    const owner = { accepted: ['boss'], feedback: about('me', 'boss') };
    expect(at({ route: { asks: { ...route.asks, owner } } })).toBe(
      [
        'items.0.stages.route.asks.owner.accepted.0: one of me, you',
        'items.0.stages.route.asks.owner.feedback.boss: one of me, you',
        'items.0.stages.route.asks.owner.feedback.you: feedback for the option "you"',
      ].join('\n'),
    );
    expect(
      at({ causes: { each: [thing('late', 'root'), thing('cross', 'root', 'symptom')] } }),
    ).toBe('items.0.stages.causes.each.0.feedback.symptom: feedback for the option "symptom"');
  });

  test('of an ask that is not answered, and of one that is none', () => {
    const { deadline, ...asks } = route.asks;
    expect(at({ route: { asks: { ...asks, colour: deadline } } })).toBe(
      [
        'items.0.stages.route.asks.colour: an ask of this stage (owner, deadline)',
        'items.0.stages.route.asks.deadline: what is right here, and feedback for every option',
      ].join('\n'),
    );
  });

  test('of nothing that is right, or nothing that is wrong', () => {
    const owner = { accepted: [], feedback: about('me', 'you') };
    expect(at({ route: { asks: { ...route.asks, owner } } })).toContain(
      'items.0.stages.route.asks.owner.accepted: at least one that is right',
    );
    const [a, b, c] = solution.options;
    expect(at({ solution: { options: [{ ...a, correct: false }, b, c] } })).toBe(
      'items.0.stages.solution.options: at least one that is right',
    );
    const good = [a, b, c].map((each) => ({ ...each, correct: true }));
    expect(at({ solution: { options: good } })).toBe(
      'items.0.stages.solution.options: at least one that is wrong',
    );
  });

  test('of a form that the stage does not have', () => {
    expect(at({ route: solution })).toContain('items.0.stages.route.options: no "options" here');
    expect(at({ causes: solution })).toContain('items.0.stages.causes.options: no "options" here');
    expect(at({ solution: {} })).toContain('items.0.stages.solution: "options" of the case');
    expect(at({ options: { each: options.each } })).toContain(
      'items.0.stages.options.marks: marks to judge by',
    );
  });

  test('of ids used twice, also in two stages of one case', () => {
    expect(complaints({ clues: [...one.clues, ...one.clues] })).toContain('items.0.clues.3.id');
    const twice = [...solution.options, ...solution.options];
    expect(at({ solution: { options: twice } })).toContain('items.0.stages.solution.options.3.id');
    const each = [thing('late', 'late-cause', 'none'), thing('x', 'late-cause', 'none')];
    expect(at({ options: { ...options, each } })).toBe(
      'items.0.stages.options.each.0.id: an id of its own; "late" is used in the stage "causes"',
    );
  });

  test('of a picture made of something else than two shared asks', () => {
    const drawn = (across: string, down: string) => complaints({}, { matrix: { across, down } });
    expect(drawn('owner', 'causes')).toBe(
      'matrix.down: an ask that all cases share (owner, deadline)',
    );
    expect(drawn('owner', 'owner')).toBe('matrix.down: another ask than "across"');
  });

  test('of a stage without words for what is to be decided', () => {
    const bare = { ...stages[3], prompt: undefined };
    expect(complaints({}, { stages: [...stages.slice(0, 3), bare] })).toContain('stages.3.prompt');
  });
});

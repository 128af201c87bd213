import fc from 'fast-check';
import type { ConversationTask } from '../../src/kinds/conversation/task.ts';
import type { ExplorerTask } from '../../src/kinds/explorer/task.ts';
import type { ReflectionTask } from '../../src/kinds/reflection/task.ts';
import { type CircleTask, CRITERIA, LAYERS } from '../../src/kinds/service-circle/task.ts';
import { allocationMoves } from './allocation.ts';
import { stagedMoves } from './staged.ts';
import { workshopMoves } from './workshop.ts';

type Moves = fc.Arbitrary<readonly Record<string, unknown>[]>;

/** Moves a learner could make on a task of this kind, and some that nobody can. */
export function playable(kind: string, task: unknown): Moves {
  const moves = MOVES[kind];
  if (!moves) {
    throw new Error(
      `The laws cannot be tried on the kind "${kind}": say in tests/helpers/moves.ts what its learners can do.`,
    );
  }
  return moves(task);
}

/** By kind: one line each. */
const MOVES: Readonly<Record<string, (task: unknown) => Moves>> = {
  choice: quizMoves,
  'pitfall-quiz': quizMoves,
  explorer: explorerMoves,
  'service-circle': circleMoves,
  rebuild: (task) => stagedMoves('rebuild', task),
  sort: (task) => stagedMoves('sort', task),
  casework: (task) => stagedMoves('casework', task),
  scene: (task) => stagedMoves('scene', task),
  reflection: reflectionMoves,
  conversation: conversationMoves,
  allocation: allocationMoves,
  workshop: workshopMoves,
};

/** For kinds made of questions: from every id that stands anywhere in the task. */
function quizMoves(task: unknown): Moves {
  const ids = idsIn(task);
  const id = fc.constantFrom(...ids, '', 'nobody');
  const move = fc.record({
    do: fc.constantFrom('go', 'pick', 'check', 'hint', 'reveal', 'retry', 'all'),
    item: id,
    option: id,
    sure: fc.constantFrom(0, 1, 2),
    items: fc.array(id, { maxLength: 3 }),
  });
  const pickAndCheck = fc
    .tuple(fc.constantFrom(...itemsIn(task)), fc.constantFrom(0, 1, 2), fc.nat())
    .map(([{ item, options }, sure, n]) => [
      { do: 'pick', item, option: options[n % options.length] },
      { do: 'check', item, sure },
    ]);
  return fc
    .array(
      fc.oneof(
        move.map((one) => [one]),
        pickAndCheck,
      ),
      { maxLength: 25 },
    )
    .map((list) => list.flat());
}

/** For explorers: sliders anywhere, answers of every sort, right ones among them. */
function explorerMoves(task: unknown): Moves {
  const { items, parameters } = task as ExplorerTask;
  const id = fc.constantFrom(...items.map((item) => item.id), '', 'nobody');
  const parameter = fc.constantFrom(...parameters.map((one) => one.id), 'nothing');
  const option = fc.constantFrom(
    ...items.flatMap(({ options = [] }) => options.map((one) => one.id)),
    'none',
  );
  const answers = items.flatMap(({ number }) => (number ? [number.answer] : []));
  const move = fc.record({
    do: fc.constantFrom(
      ...['go', 'set', 'fill', 'restore', 'type', 'pick', 'keep', 'hint', 'check', 'reveal'],
    ),
    values: fc.dictionary(parameter, fc.oneof(fc.double(), fc.nat(2000))),
    item: id,
    option,
    parameter,
    value: fc.oneof(fc.double(), fc.constantFrom(0, -0, 50, 97, 99.3, null, ...answers)),
  });
  const solved = fc.constantFrom(...items).map((item) => [
    { do: 'go', item: item.id },
    ...(item.setting?.solution ?? []).map((one) => ({
      do: 'set',
      parameter: one.id,
      value: one.value,
    })),
    { do: 'type', item: item.id, value: item.number?.answer ?? null },
    { do: 'pick', item: item.id, option: item.options?.[0]?.id },
    { do: 'keep', item: item.id },
    { do: 'check', item: item.id },
  ]);
  const one = move.map((made) => [made]);
  return fc.array(fc.oneof(one, solved), { maxLength: 25 }).map((list) => list.flat());
}

/** For the circle builder: a scene is opened first, else nothing can be moved. */
function circleMoves(task: unknown): Moves {
  const { scenes } = task as CircleTask;
  const ids = scenes.flatMap(({ events }) => events.map(({ id }) => id));
  const phases = scenes.flatMap((scene) => scene.phases.map(({ id }) => id));
  const id = fc.constantFrom(...ids, 'own-1', 'own-2', '', 'nobody');
  const phase = fc.constantFrom(...phases, 'before', 'phase-1', 'nowhere');
  const name = fc.constantFrom('', 'A name of my own', '<i>"x"</i>');
  const layer = fc.constantFrom(...LAYERS, 'attic');
  const field = fc.oneof(
    fc.record({ field: fc.constantFrom('truth', 'fail'), value: fc.boolean() }),
    fc.record({ field: fc.constant('feeling'), value: fc.constantFrom(-2, 0, 2, null, 9) }),
    fc.record({
      field: fc.constantFrom('reason', 'device', 'factor', 'part', 'proof', 'standard', 'id'),
      value: fc.constantFrom('', 'decision', 'check', 'software', 'time', 'remind', 'anything'),
    }),
    fc.record({ field: fc.constant('accuracy'), value: fc.constantFrom(null, 0, 99.5, 101) }),
  );
  const made = (kind: string, more: Record<string, fc.Arbitrary<unknown>>) =>
    fc.record({ do: fc.constant(kind), ...more });
  const move = fc.oneof(
    { weight: 6, arbitrary: made('place', { id, phase, before: id }) },
    { weight: 4, arbitrary: made('place', { id, phase, before: fc.constant('') }) },
    { weight: 3, arbitrary: made('below', { id, layer, under: id }) },
    made('shift', { id, by: fc.constantFrom(-1, 1, 2) }),
    made('take', { id }),
    made('add', { name, phase, before: id }),
    made('add-below', { name, layer, under: id }),
    fc.tuple(id, field).map(([one, value]) => ({ do: 'set', id: one, ...value })),
    made('name', { id, name }),
    made('title', { name }),
    made('accuracy', { value: fc.constantFrom(0, 50, 100, -1) }),
    made('phase-add', { name }),
    made('phase-name', { phase, name }),
    made('phase-shift', { phase, by: fc.constantFrom(-1, 1) }),
    made('phase-remove', { phase }),
    made('hint', { criterion: fc.constantFrom(...CRITERIA) }),
    made('check', {}),
    made('reveal', {}),
    made('scene', { scene: fc.constantFrom(...scenes.map((scene) => scene.id), 'own', '', 'x') }),
  );
  const first = fc.constantFrom(
    ...[...scenes.map((scene) => scene.id), 'own'].map((scene) => ({ do: 'scene', scene })),
  );
  return fc.tuple(first, fc.array(move, { maxLength: 40 })).map(([open, rest]) => [open, ...rest]);
}

/** For conversations: whole ways through a talk, replies out of place, ways back. */
function conversationMoves(task: unknown): Moves {
  const { items } = task as ConversationTask;
  const replies = items.flatMap(({ nodes }) =>
    nodes.flatMap((node) => (node.replies ?? []).map(({ id }) => id)),
  );
  const small = fc.constantFrom(-1, 0, 0.5, 1, 2);
  const move = fc.record({
    do: fc.constantFrom('go', 'reply', 'back', 'restart', 'leave'),
    item: fc.constantFrom(...items.map(({ id }) => id), '', 'nobody'),
    reply: fc.constantFrom(...replies, 'nothing'),
    run: small,
    turn: small,
  });
  const way = fc
    .tuple(fc.constantFrom(...items), fc.array(fc.nat(), { maxLength: 12 }))
    .map(([{ id: item, start, nodes }, picks]) => {
      let at = start;
      return picks.flatMap((pick) => {
        const offered = nodes.find(({ id }) => id === at)?.replies ?? [];
        const reply = offered[pick % offered.length];
        at = reply?.to ?? '';
        return reply ? [{ do: 'reply', item, reply: reply.id }] : [];
      });
    });
  const one = move.map((made) => [made]);
  return fc.array(fc.oneof(one, way), { maxLength: 15 }).map((list) => list.flat());
}

/** For reflections: texts of all sorts, too long ones and broken ones among them, and choices. */
function reflectionMoves(task: unknown): Moves {
  const { items } = task as ReflectionTask;
  const item = fc.constantFrom(...items.map(({ id }) => id), 'nobody');
  const choice = fc.constantFrom(
    ...items.flatMap(({ choices = [] }) => choices.map(({ id }) => id)),
    '',
    'none',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', ' ', 'It was \uD83D', '她问我：“要不要坐？”\r\n', '长'.repeat(5000)),
  );
  const by = fc.constantFrom('adding', 'cutting', 'replacing', 'starting');
  return fc.array(
    fc.oneof(
      fc.record({ do: fc.constant('write'), item, text, by }),
      fc.record({ do: fc.constant('choose'), item, choice }),
    ),
    { maxLength: 25 },
  );
}

function idsIn(task: unknown): string[] {
  return itemsIn(task).flatMap(({ item, options }) => [item, ...options]);
}

function itemsIn(task: unknown): { item: string; options: string[] }[] {
  const { items } = task as {
    items: { id: string; options: Record<string, unknown> | { id: string }[] }[];
  };
  return items.map(({ id, options }) => ({
    item: id,
    options: Array.isArray(options) ? options.map((option) => option.id) : Object.keys(options),
  }));
}

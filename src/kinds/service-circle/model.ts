import type { Kind, Line, Mark } from '../../core/kind.ts';
import { shuffle } from '../../core/random.ts';
import { judge } from './grade/judge.ts';
import { type Outcome, verdictOf, WORTH } from './grade/outcome.ts';
import { nameIn } from './names.ts';
import type { Circle, CircleState } from './state/circle.ts';
import type { CircleMove } from './state/move.ts';
import { read } from './state/read.ts';
import { step } from './state/step.ts';
import {
  type CircleTask,
  CRITERIA,
  type Criterion,
  type Scene,
  type SceneEvent,
  sceneOf,
} from './task.ts';

/** A service taken apart: its moments on a circle, what customers never see below it. */
export const serviceCircle: Kind<CircleTask, CircleState, CircleMove> = {
  name: 'service-circle',
  version: 1,
  start: (_, seed) => ({ seed, scene: '', counted: '', works: {} }),
  step,
  settles: (move) => move.do === 'check' || move.do === 'reveal',
  joins,
  grade: marks,
  lines,
  read: (task, saved, version) => (version === 1 ? read(task, saved) : undefined),
};

/** The events still to be placed, in an order that depends on the seed alone. */
export function waiting(scene: Scene, circle: Circle, seed: number): readonly SceneEvent[] {
  const placed = new Set([...circle.moments, ...circle.below].map(({ id }) => id));
  return shuffle(scene.events, seed).filter(({ id }) => !placed.has(id));
}

/** Typing in one field, running through one choice and dragging one slider are taken back at once. */
function joins(before: CircleMove, move: CircleMove): boolean {
  if (before.do !== move.do) return false;
  switch (move.do) {
    case 'set':
      return (
        before.do === 'set' &&
        before.id === move.id &&
        before.field === move.field &&
        (typeof move.value === 'string' || typeof move.value === 'number')
      );
    case 'name':
      return before.do === 'name' && before.id === move.id;
    case 'phase-name':
      return before.do === 'phase-name' && before.phase === move.phase;
    case 'title':
    case 'accuracy':
      return true;
    default:
      return false;
  }
}

/** The circle handed in last, and its scene. */
function countedIn(
  task: CircleTask,
  state: CircleState,
):
  | { readonly scene: Scene; readonly circle: Circle; readonly outcomes: readonly Outcome[] }
  | undefined {
  const scene = sceneOf(task, state.counted);
  const circle = state.works[state.counted]?.handed.at(-1);
  return scene && circle ? { scene, circle, outcomes: judge(scene, circle) } : undefined;
}

function marks(task: CircleTask, state: CircleState): readonly Mark[] {
  const counted = countedIn(task, state);
  return CRITERIA.map((criterion) => ({
    item: criterion,
    objectives: task.criteria[criterion].objectives,
    done: counted !== undefined,
    points: counted?.outcomes.find((one) => one.criterion === criterion)?.points ?? 0,
    max: WORTH[criterion],
  }));
}

function lines(task: CircleTask, state: CircleState): readonly Line[] {
  const counted = countedIn(task, state);
  return CRITERIA.map((criterion) => {
    const row = { item: criterion, prompt: task.criteria[criterion].name, answer: '' };
    const outcome = counted?.outcomes.find((one) => one.criterion === criterion);
    if (!counted || !outcome) return row;
    const answer = answerFor(criterion, counted.scene, counted.circle);
    return outcome.max === 0 ? { ...row, answer } : { ...row, answer, verdict: verdictOf(outcome) };
  });
}

/** The learner's own words on what a criterion looks at. */
function answerFor(criterion: Criterion, scene: Scene, circle: Circle): string {
  const name = (id: string) => nameIn(scene, circle, id);
  const { moments, below } = circle;
  const list = (ids: readonly { readonly id: string }[]) =>
    ids.map(({ id }) => name(id)).join('; ');
  switch (criterion) {
    case 'begins':
      return list(moments.slice(0, 1));
    case 'ends':
      return list(moments.slice(-1));
    case 'order':
      return list(moments);
    case 'decoys':
      return list(below);
    case 'truths':
      return list(moments.filter(({ truth }) => truth));
    case 'fails':
      return moments
        .filter(({ fail }) => fail)
        .map(({ id, proof }) => (proof ? `${name(id)}: ${proof}` : name(id)))
        .join('; ');
    case 'worked':
      return moments
        .filter(({ truth, standard }) => truth && standard)
        .map(({ id, standard }) => `${name(id)}: ${standard}`)
        .join('; ');
  }
}

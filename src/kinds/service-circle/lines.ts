import type { Line } from '../../core/kind.ts';
import { countedIn } from './grade/counted.ts';
import { verdictOf } from './grade/outcome.ts';
import { nameIn } from './names.ts';
import type { Circle, CircleState } from './state/circle.ts';
import { isSame, workingScene } from './state/hand-in.ts';
import { type CircleTask, CRITERIA, type Criterion, type Scene, sceneOf } from './task.ts';

/**
 * The handed circle's answers with their verdicts. In a test it is the circle as it stands, and
 * nothing is said of it until it is handed in.
 */
export function lines(task: CircleTask, state: CircleState): readonly Line[] {
  const { blind = false, closed = false } = task.assigned ?? {};
  const counted = countedIn(task, state);
  const present = blind && !closed ? presentIn(task, state) : undefined;
  const isOpen = present && !(counted && isSame(present.circle, counted.circle));
  const shown = isOpen ? present : counted;
  return CRITERIA.map((criterion) => {
    const row = { item: criterion, prompt: task.criteria[criterion].name, answer: '' };
    if (!shown) return row;
    const answer = answerFor(criterion, shown.scene, shown.circle);
    const outcome = isOpen
      ? undefined
      : counted?.outcomes.find((one) => one.criterion === criterion);
    if (!outcome || outcome.max === 0) return { ...row, answer };
    return { ...row, answer, verdict: verdictOf(outcome) };
  });
}

/** The circle that would be handed in now, and its scene. */
function presentIn(
  task: CircleTask,
  state: CircleState,
): { readonly scene: Scene; readonly circle: Circle } | undefined {
  const id = workingScene(task, state);
  const scene = sceneOf(task, id);
  const circle = state.works[id]?.circle;
  return scene && circle ? { scene, circle } : undefined;
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

import type { Circle, Moment } from '../state/circle.ts';
import {
  CRITERIA,
  type Criterion,
  isInternal,
  isMoment,
  type Scene,
  type SceneMoment,
} from '../task.ts';
import { concordance, pairsOf } from './order.ts';
import { type Finding, type Outcome, partOf, WORTH } from './outcome.ts';

/** How many moments of truth a learner is asked for. */
export const TRUTHS_ASKED = 2;
/** From so many stars on, marking no longer means choosing. */
const MOST_TRUTHS = 6;
/** How many broken pairs are named at a time: the first mended often mends others. */
const MOST_NAMED = 4;

/** `circle` judged against the scene's reference, criterion by criterion. */
export function judge(scene: Scene, circle: Circle): readonly Outcome[] {
  return CRITERIA.map((criterion) => {
    const { share, findings } = JUDGES[criterion](scene, circle);
    const max = WORTH[criterion];
    return { criterion, points: partOf(share, max), max, findings };
  });
}

type Judgement = { readonly share: number; readonly findings: readonly Finding[] };

const JUDGES: Readonly<Record<Criterion, (scene: Scene, circle: Circle) => Judgement>> = {
  begins: (scene, circle) => edge(scene, circle, 'begins'),
  ends: (scene, circle) => edge(scene, circle, 'ends'),
  order,
  decoys,
  truths,
  fails,
  worked,
};

/**
 * Whole for an event of the scene's outer phase that nothing has to come before (or after); half
 * for any other event of that phase.
 */
function edge(scene: Scene, circle: Circle, side: 'begins' | 'ends'): Judgement {
  const placed = momentsIn(scene, circle);
  const own = side === 'begins' ? placed[0] : placed.at(-1);
  const good = side === 'begins' ? 'begins-early' : 'ends-late';
  const bad = side === 'begins' ? 'begins-late' : 'ends-early';
  if (!own)
    return { share: 0, findings: [{ is: bad, event: circle.moments[0]?.id ?? '', tone: 'bad' }] };
  const { id, phase } = own.event;
  const outer = side === 'begins' ? scene.phases[0] : scene.phases.at(-1);
  const inner = side === 'begins' ? 1 : 0;
  const isEdge = !pairsOf(scene).some((pair) => pair[inner] === id);
  if (phase === outer?.id && isEdge) {
    return { share: 1, findings: [{ is: good, event: id, tone: 'good' }] };
  }
  if (phase === outer?.id) {
    const is = side === 'begins' ? 'begins-next' : 'ends-next';
    return { share: 0.5, findings: [{ is, event: id, tone: 'so-so' }] };
  }
  return { share: 0, findings: [{ is: bad, event: id, tone: 'bad' }] };
}

function order(scene: Scene, circle: Circle): Judgement {
  const placed = momentsIn(scene, circle).map(({ event }) => event.id);
  const { share, broken } = concordance(pairsOf(scene), placed);
  const missing = scene.events
    .filter(isMoment)
    .filter(({ id }) => !placed.includes(id))
    .map(({ id }): Finding => {
      const isBelow = circle.below.some((one) => one.id === id);
      return { is: isBelow ? 'moment-below' : 'missing', event: id, tone: 'bad' };
    });
  const distance = ([earlier, later]: readonly [string, string]) =>
    placed.indexOf(earlier) - placed.indexOf(later);
  const named = [...broken]
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST_NAMED)
    .map(([event, other]): Finding => ({ is: 'order-broken', event, other, tone: 'bad' }));
  const findings = [...named, ...missing];
  return {
    share,
    findings: share === 1 ? [{ is: 'order-good', event: '', tone: 'good' }] : findings,
  };
}

function decoys(scene: Scene, circle: Circle): Judgement {
  const internal = scene.events.filter(isInternal);
  let sum = 0;
  const findings: Finding[] = [];
  for (const { id, place } of internal) {
    const below = circle.below.find((one) => one.id === id);
    if (below?.layer === place) sum += 1;
    else if (below) {
      sum += 0.5;
      findings.push({ is: 'decoy-layer', event: id, tone: 'so-so' });
    } else if (circle.moments.some((one) => one.id === id)) {
      findings.push({ is: 'decoy-on-circle', event: id, tone: 'bad' });
    } else findings.push({ is: 'decoy-unplaced', event: id, tone: 'bad' });
  }
  for (const { id } of scene.events.filter(isMoment)) {
    if (!circle.below.some((one) => one.id === id)) continue;
    sum -= 0.5;
    findings.push({ is: 'moment-below', event: id, tone: 'bad' });
  }
  const share = internal.length === 0 ? 1 : sum / internal.length;
  return {
    share,
    findings: share === 1 ? [{ is: 'decoys-good', event: '', tone: 'good' }] : findings,
  };
}

/**
 * A sound one counts whole, one without a sound reason half, up to as many as are asked for; one
 * that is none, or one more than anybody can attend to, takes a half away.
 */
function truths(scene: Scene, circle: Circle): Judgement {
  const starred = momentsIn(scene, circle).filter(({ own }) => own.truth);
  const findings = starred.map(({ own, event }): Finding => {
    const here = (is: Finding['is'], tone: Finding['tone']) => ({ is, event: own.id, tone });
    if (!event.truth) return here('truth-weak', 'bad');
    if (own.reason === '') return here('truth-unjustified', 'so-so');
    if (!event.truth.reasons.includes(own.reason)) return here('truth-reason', 'so-so');
    return here('truth-sound', 'good');
  });
  const count = (tone: Finding['tone']) => findings.filter((one) => one.tone === tone).length;
  const sound = Math.min(count('good'), TRUTHS_ASKED);
  const earned = sound + Math.min(count('so-so'), TRUTHS_ASKED - sound) / 2;
  const spare = Math.max(0, starred.length - MOST_TRUTHS);
  const few = starred.length < TRUTHS_ASKED;
  const whole: Finding[] = [
    ...(few ? [{ is: 'truth-few', event: '', tone: 'bad' } as const] : []),
    ...(spare > 0 ? [{ is: 'truth-many', event: '', tone: 'bad' } as const] : []),
  ];
  return {
    share: (earned - (count('bad') + spare) / 2) / TRUTHS_ASKED,
    findings: [...findings, ...whole],
  };
}

/** The best of the fail points counts: an idea that proofs a likely slip, whole; part of it, half. */
function fails(scene: Scene, circle: Circle): Judgement {
  const judged = momentsIn(scene, circle)
    .filter(({ own }) => own.fail)
    .map(({ own, event }) => judgeFail(own, event));
  if (judged.length === 0) {
    return { share: 0, findings: [{ is: 'fail-none', event: '', tone: 'bad' }] };
  }
  return {
    share: Math.max(...judged.map(({ share }) => share)),
    findings: judged.map(({ finding }) => finding),
  };
}

function judgeFail(own: Moment, event: SceneMoment): { share: number; finding: Finding } {
  const say = (share: number, is: Finding['is']) => ({
    share,
    finding: {
      is,
      event: own.id,
      tone: share === 1 ? ('good' as const) : share > 0 ? ('so-so' as const) : ('bad' as const),
    },
  });
  const { device } = own;
  if (device === 'remind') return say(event.fail ? 0.5 : 0, 'fail-remind');
  if (device === '' || own.proof.trim() === '') return say(event.fail ? 0.5 : 0, 'fail-idea');
  if (!event.fail) return say(0.5, 'fail-elsewhere');
  return event.fail.devices.includes(device) ? say(1, 'fail-sound') : say(0.5, 'fail-device');
}

/** Whether each moment of truth has its expectation, its key factor and its standard. */
function worked(scene: Scene, circle: Circle): Judgement {
  const starred = momentsIn(scene, circle).filter(({ own }) => own.truth);
  const open = starred.filter(({ own }) => !isWorked(own));
  if (starred.length === 0) {
    return { share: 0, findings: [{ is: 'worked-none', event: '', tone: 'so-so' }] };
  }
  if (open.length === 0) {
    return { share: 1, findings: [{ is: 'worked-good', event: '', tone: 'good' }] };
  }
  const findings = open.map(
    ({ own }): Finding => ({ is: 'worked-open', event: own.id, tone: 'so-so' }),
  );
  return { share: 1 - open.length / starred.length, findings };
}

/** Whether a moment has its expectation, its key factor and its standard. */
export function isWorked({ expects, factor, standard }: Moment): boolean {
  return expects.trim() !== '' && factor !== '' && standard.trim() !== '';
}

/** The scene's moments on the circle, in the learner's order; what the learner added is not judged. */
function momentsIn(
  scene: Scene,
  circle: Circle,
): readonly { readonly own: Moment; readonly event: SceneMoment }[] {
  const events = new Map(scene.events.filter(isMoment).map((event) => [event.id, event]));
  return circle.moments.flatMap((own) => {
    const event = events.get(own.id);
    return event ? [{ own, event }] : [];
  });
}

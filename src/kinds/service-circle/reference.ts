import { blankMoment, type Circle, USUAL_ACCURACY } from './state/circle.ts';
import { isInternal, isMoment, type Scene } from './task.ts';

/** The scene's reference solution as a circle that can be drawn. */
export function referenceOf(scene: Scene): Circle {
  return {
    name: '',
    phases: scene.phases.map(({ id }) => ({ id, name: '' })),
    moments: scene.events.filter(isMoment).map((event) => ({
      ...blankMoment(event.id, event.phase),
      truth: event.truth !== undefined,
      reason: event.truth?.reasons[0] ?? '',
      fail: event.fail !== undefined,
      device: event.fail?.devices[0] ?? '',
      proof: event.fail?.idea ?? '',
      expects: event.expects ?? '',
      factor: event.factor ?? '',
      part: event.part ?? '',
      feeling: event.feeling,
      who: event.who,
      evidence: event.evidence,
      standard: event.standard ?? '',
    })),
    below: scene.events.filter(isInternal).map(({ id, place, under }) => ({
      id,
      name: '',
      layer: place,
      under,
    })),
    accuracy: USUAL_ACCURACY,
  };
}

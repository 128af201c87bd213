import type { Words } from '../../../ui/words.ts';
import { type Phase, USUAL_PHASES } from '../state/circle.ts';
import type { Scene } from '../task.ts';

/** What a phase is called: by the learner, by the scene, or as usual. */
export function phaseName(scene: Scene | undefined, phase: Phase, words: Words): string {
  if (phase.name) return phase.name;
  const given = scene?.phases.find(({ id }) => id === phase.id);
  if (given) return given.name;
  const usual = USUAL_PHASES.find((id) => id === phase.id);
  return usual ? words(`service-circle.phase.${usual}`) : words('service-circle.phase.unnamed');
}

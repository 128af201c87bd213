import type { Words } from '../../../ui/words.ts';
import type { Plan } from '../draw/plan.ts';
import { labelOf } from '../names.ts';
import type { Circle } from '../state/circle.ts';
import type { Scene } from '../task.ts';
import { phaseName } from './phase-name.ts';

/** `circle` with every name filled in, ready to be drawn. */
export function planOf(scene: Scene | undefined, circle: Circle, words: Words): Plan {
  const { moments, below, phases } = circle;
  return {
    name: circle.name || (scene?.title ?? words('service-circle.own')),
    phases: phases.map((phase) => ({ id: phase.id, name: phaseName(scene, phase, words) })),
    moments: moments.map((moment) => {
      const { id, phase, truth, fail, feeling, who, evidence } = moment;
      return { id, name: labelOf(scene, moment), phase, truth, fail, feeling, who, evidence };
    }),
    below: below.map((one) => ({ ...one, name: labelOf(scene, one) })),
    words: {
      rows: [
        words('service-circle.row.evidence'),
        words('service-circle.row.customer'),
        words('service-circle.row.onstage'),
        words('service-circle.row.backstage'),
        words('service-circle.row.support'),
      ],
      lines: [
        words('service-circle.line.interaction'),
        words('service-circle.line.visibility'),
        words('service-circle.line.internal'),
      ],
      feelings: [
        words('service-circle.feeling.2'),
        words('service-circle.feeling.1'),
        words('service-circle.feeling.0'),
        words('service-circle.feeling.-1'),
        words('service-circle.feeling.-2'),
      ],
      truth: words('service-circle.truth'),
      fail: words('service-circle.fail'),
      empty: words('service-circle.empty'),
    },
  };
}

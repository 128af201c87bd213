import type { Words } from '../../../ui/words.ts';
import type { Finding } from '../grade/outcome.ts';
import { nameIn } from '../names.ts';
import type { Circle } from '../state/circle.ts';
import { isMoment, type Scene } from '../task.ts';

/** Whose circle is explained, and in which words. */
export interface Explained {
  readonly scene: Scene;
  readonly circle: Circle;
  readonly words: Words;
}

/** A finding as a question about the same events, which leaves the answer to the learner. */
export function askAbout(given: Explained, finding: Finding): string {
  return given.words(`service-circle.point.${finding.is}`, namesIn(given, finding));
}

/** Findings in words, with the scene's own reasons; each reason is given once. */
export function explain(given: Explained, findings: readonly Finding[]): readonly string[] {
  const { scene, words } = given;
  const told = new Set<string>();
  return findings.map((finding) => {
    const found = words(`service-circle.found.${finding.is}`, namesIn(given, finding));
    const reason = reasonFor(scene, finding, words);
    if (reason === '' || told.has(reason)) return found;
    told.add(reason);
    return words('service-circle.found.why', { found, reason });
  });
}

function namesIn({ scene, circle }: Explained, { event, other = '' }: Finding) {
  return { name: nameIn(scene, circle, event), other: nameIn(scene, circle, other) };
}

/** What the scene's author says about it. */
function reasonFor(scene: Scene, { is, event, other = '' }: Finding, words: Words): string {
  const about = (id: string) => scene.events.find((one) => one.id === id);
  const own = about(event);
  const moment = own && isMoment(own) ? own : undefined;
  switch (is) {
    case 'truth-sound':
    case 'truth-reason':
      return moment?.truth?.because ?? '';
    case 'fail-sound':
    case 'fail-device':
    case 'fail-remind':
      return moment?.fail ? words('service-circle.found.risk', { risk: moment.fail.risk }) : '';
    case 'order-broken':
      return about(other)?.because ?? '';
    case 'begins-early':
    case 'ends-late':
    case 'missing':
    case 'decoy-on-circle':
    case 'decoy-layer':
    case 'moment-below':
    case 'truth-weak':
      return own?.because ?? '';
    default:
      return '';
  }
}

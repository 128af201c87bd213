import type { Words } from '../../../ui/words.ts';
import { nameIn } from '../names.ts';
import type { Circle } from '../state/circle.ts';
import type { CircleMove } from '../state/move.ts';
import type { Scene } from '../task.ts';
import { phaseName } from './phase-name.ts';

/** What a move has done, in words to be read out; nothing for typing, which speaks for itself. */
export function describe(
  scene: Scene | undefined,
  before: Circle,
  after: Circle,
  move: CircleMove,
  words: Words,
): string {
  const name = (id: string) => nameIn(scene, after, id) || nameIn(scene, before, id);
  switch (move.do) {
    case 'place':
    case 'shift':
    case 'add': {
      const id = move.do === 'add' ? newcomer(before, after) : move.id;
      const index = after.moments.findIndex((one) => one.id === id);
      const phase = after.phases.find((one) => one.id === after.moments[index]?.phase);
      return words('service-circle.said.placed', {
        name: name(id),
        number: index + 1,
        count: after.moments.length,
        phase: phase ? phaseName(scene, phase, words) : '',
      });
    }
    case 'below':
    case 'add-below': {
      const id = move.do === 'below' ? move.id : newcomer(before, after);
      const layer = words(`service-circle.row.${move.layer}`);
      const old = before.below.find((one) => one.id === id);
      // The choice of the moment it serves has been read out already.
      if (old?.layer === move.layer) return '';
      return words('service-circle.said.below', { name: name(id), layer });
    }
    case 'take':
      return words('service-circle.said.taken', { name: name(move.id) });
    case 'set':
      if (move.field === 'truth' || move.field === 'fail') {
        const turned = move.value ? 'on' : 'off';
        return words(`service-circle.said.${move.field}.${turned}`, { name: name(move.id) });
      }
      return '';
    case 'phase-add':
    case 'phase-remove':
    case 'phase-shift':
      return words('service-circle.said.phases', {
        names: after.phases.map((phase) => phaseName(scene, phase, words)).join(', '),
      });
    case 'paste':
      return words('service-circle.said.pasted', { count: after.moments.length });
    default:
      return '';
  }
}

/** The id of what was made. */
function newcomer(before: Circle, after: Circle): string {
  const old = new Set([...before.moments, ...before.below].map(({ id }) => id));
  return [...after.moments, ...after.below].find(({ id }) => !old.has(id))?.id ?? '';
}

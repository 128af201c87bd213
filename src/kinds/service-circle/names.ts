import type { Circle } from './state/circle.ts';
import type { Scene } from './task.ts';

/** What something placed is called: the learner's own words come first, then the event's. */
export function labelOf(
  scene: Scene | undefined,
  { id, name }: { readonly id: string; readonly name: string },
): string {
  return name || (scene?.events.find((event) => event.id === id)?.text ?? '');
}

/** The same by id, for what may not be placed yet. */
export function nameIn(scene: Scene | undefined, circle: Circle, id: string): string {
  const placed =
    circle.moments.find((one) => one.id === id) ?? circle.below.find((one) => one.id === id);
  return labelOf(scene, placed ?? { id, name: '' });
}

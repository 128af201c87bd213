import type { Circle } from './state/circle.ts';
import type { Scene } from './task.ts';

/** What an event, or something the learner made, is called: the learner's own words come first. */
export function nameIn(scene: Scene | undefined, circle: Circle, id: string): string {
  const own =
    circle.moments.find((one) => one.id === id) ?? circle.below.find((one) => one.id === id);
  return own?.name || (scene?.events.find((event) => event.id === id)?.text ?? '');
}

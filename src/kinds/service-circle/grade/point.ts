import type { Circle } from '../state/circle.ts';
import type { Criterion, Scene } from '../task.ts';
import { judge } from './judge.ts';
import type { Finding } from './outcome.ts';

/**
 * What a hint points at: the first thing that this criterion would find fault with, to be asked
 * about, not told; `undefined` where there is nothing to point at.
 */
export function pointAt(scene: Scene, circle: Circle, criterion: Criterion): Finding | undefined {
  const outcome = judge(scene, circle).find((one) => one.criterion === criterion);
  return outcome?.findings.find(({ tone }) => tone !== 'good');
}

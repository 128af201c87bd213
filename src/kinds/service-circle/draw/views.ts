import { drawBlueprint } from './blueprint.ts';
import { drawCircle } from './circle.ts';
import { drawEmotion } from './emotion.ts';
import type { Plan } from './plan.ts';
import type { Drawing } from './shapes.ts';

/** The three ways to look at one circle. */
export const VIEWS = ['circle', 'emotion', 'blueprint'] as const;
export type ViewName = (typeof VIEWS)[number];

/** Each view as a function of the plan and the room there is, in CSS pixels. */
export const draw: Readonly<Record<ViewName, (plan: Plan, width: number) => Drawing>> = {
  circle: drawCircle,
  emotion: drawEmotion,
  blueprint: drawBlueprint,
};

import type { Choices, Terms } from '../../core/kind.ts';
import { type CircleTask, CRITERIA, type Criterion, type CriterionText, sceneOf } from './task.ts';

/** What an instructor may decide: one of the scenes, and whether hints are given. */
export function choices(task: CircleTask): Choices {
  return {
    scenes: task.scenes.map(({ id, title }) => ({ id, name: title })),
    items: 0,
    hints: CRITERIA.some((criterion) => task.criteria[criterion].hint !== ''),
  };
}

/** `task` under `terms`. Nothing is drawn by lot here. */
export function assign(task: CircleTask, { scene, hints, blind, closed }: Terms): CircleTask {
  const only = scene === undefined ? undefined : sceneOf(task, scene);
  return {
    criteria: hints ? task.criteria : withoutHints(task.criteria),
    scenes: only ? [only] : task.scenes,
    assigned: { blind, closed },
    ...(only ? { only: only.id } : {}),
  };
}

function withoutHints(criteria: CircleTask['criteria']): CircleTask['criteria'] {
  return Object.fromEntries(
    CRITERIA.map((criterion) => [criterion, { ...criteria[criterion], hint: '' }]),
  ) as Readonly<Record<Criterion, CriterionText>>;
}

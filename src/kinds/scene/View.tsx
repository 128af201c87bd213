import type { StagedMove, StagedState } from '../../core/staged/types.ts';
import { ClassTable } from '../../ui/staged/late-class.ts';
import { Work } from '../../ui/staged/late-work.ts';
import { stagedNow } from '../../ui/staged/now.ts';
import type { KindView } from '../../ui/view.ts';
import { scene } from './model.ts';
import type { SceneTask } from './task.ts';
import { partsOf } from './view/parts.tsx';
import { Scene } from './view/Scene.tsx';
import { SceneSheet } from './view/Sheet.tsx';

/** A drawn room with details to find, tag and mend; or the same as a list. */
export const sceneView: KindView<SceneTask, StagedState, StagedMove> = {
  Screen: Scene,
  Sheet: SceneSheet,
  Work: ({ task, words, ...rest }) => <Work {...rest} {...partsOf(task, words)} words={words} />,
  Class: ({ task, ...rest }) => <ClassTable items={scene.items(task)} stage="tag" {...rest} />,
  now: ({ task, state, words }) => stagedNow(scene.items(task), state, words, task.assigned),
};

import { hasLooked } from '../../../core/staged/answer.ts';
import type { StagedState } from '../../../core/staged/types.ts';
import type { IconName } from '../../../ui/Icon.tsx';
import { standings } from '../../../ui/staged/status.ts';
import type { Words } from '../../../ui/words.ts';
import { scene } from '../model.ts';
import type { SceneTask } from '../task.ts';

/** One detail as it stands, for the picture and for the list alike. */
export interface DetailNow {
  readonly id: string;
  /** What is there, neutrally. */
  readonly name: string;
  /** Its number on paper and in the picture; nothing before it was found. */
  readonly number: number | undefined;
  readonly icon: IconName | undefined;
  /** How it went, in words. */
  readonly status: string;
  readonly standing: string;
}

/** Every detail in the author's order; handed in, all of them count as found. */
export function detailsNow(
  task: SceneTask,
  state: StagedState,
  words: Words,
): readonly DetailNow[] {
  const { assigned } = task;
  const all = standings(scene.items(task), state, assigned);
  return scene.items(task).map((item, index) => {
    const standing = all.find(({ id }) => id === item.id)?.status ?? 'new';
    const isFound = assigned?.closed === true || hasLooked(item, state.answers[item.id]);
    return {
      id: item.id,
      name: item.prompt,
      number: isFound ? index + 1 : undefined,
      icon: ICONS[standing],
      status: words(isFound ? `quiz.status.${standing}` : 'scene.unseen'),
      standing,
    };
  });
}

const ICONS: Readonly<Record<string, IconName>> = {
  solved: 'right',
  tried: 'wrong',
  revealed: 'shown',
  wrong: 'wrong',
};

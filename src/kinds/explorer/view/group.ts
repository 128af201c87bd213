import { useState } from 'preact/hooks';
import { groupOf } from '../counts/group.ts';
import type { Values } from '../formulas/formula.ts';
import type { ExplorerState, ExplorerTask, Group } from '../task.ts';

/** Which group of counts is on screen, and what was kept of it for comparison. */
export interface GroupShown {
  readonly group: Group | undefined;
  readonly show: (group: string) => void;
  readonly kept: Values | undefined;
  readonly keep: (values: Values | undefined) => void;
}

/** The group that was chosen; a question about another one brings that one along. */
export function useGroup(task: ExplorerTask, at: ExplorerState['at']): GroupShown {
  const [chosen, choose] = useState({ at: '', group: task.groups?.[0]?.id ?? '' });
  const [kept, keep] = useState<Readonly<Record<string, Values | undefined>>>({});
  const asked = groupOf(
    task,
    task.items.find(({ id }) => id === at),
  )?.id;
  const id = chosen.at === at ? chosen.group : (asked ?? chosen.group);
  // What was chosen before stays where a question is about none.
  if (chosen.at !== at) choose({ at, group: id });
  return {
    group: task.groups?.find((group) => group.id === id),
    show: (group) => choose({ at, group }),
    kept: kept[id],
    keep: (values) => keep({ ...kept, [id]: values }),
  };
}

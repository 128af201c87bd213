import { useId } from 'preact/hooks';
import { Tabs } from '../../../ui/Tabs.tsx';
import type { Words } from '../../../ui/words.ts';
import { countsOf } from '../counts/group.ts';
import type { Values } from '../formulas/formula.ts';
import type { ExplorerMove, ExplorerTask, Group } from '../task.ts';
import { Count } from './Count.tsx';
import type { GroupShown } from './group.ts';
import { Hold } from './Hold.tsx';
import { Paste } from './Paste.tsx';
import { Sides } from './Sides.tsx';
import { Times } from './Times.tsx';

/** What the parts that edit the counts of one group are given. */
export interface CountsProps {
  readonly task: ExplorerTask;
  readonly group: Group;
  readonly values: Values;
  /** Ids of what the question on screen has fixed. */
  readonly fixed: readonly string[];
  /** Whether all is handed in. */
  readonly closed: boolean;
  readonly move: (move: ExplorerMove) => void;
  readonly words: Words;
}

/** The answers to one question as a bar chart to edit, and tabs to the other questions. */
export function Counts(props: CountsProps & Pick<GroupShown, 'show' | 'kept' | 'keep'>) {
  const { task, group, values, fixed, closed, show, words } = props;
  const id = useId();
  const groups = task.groups ?? [];
  const counted = countsOf(task, group.id, values);
  const most = Math.max(1, ...counted.map(({ count }) => count));
  const held = counted.some(({ parameter }) => fixed.includes(parameter.id));
  return (
    <div class="explorer-counts">
      {groups.length > 1 && (
        <Tabs
          id={id}
          label={words('explorer.groups')}
          tabs={groups.map((one) => one.id)}
          tab={group.id}
          show={show}
          nameOf={(own) => groups.find((one) => one.id === own)?.name ?? ''}
        />
      )}
      <div
        class="count-panel"
        id={`${id}-panel`}
        {...(groups.length > 1
          ? { role: 'tabpanel', 'aria-labelledby': `${id}-${group.id}` }
          : { role: 'group', 'aria-label': group.name })}
      >
        <p class="count-gist" id={`${id}-gist`}>
          {group.gist}
        </p>
        <ul class="count-rows" aria-describedby={`${id}-gist`}>
          {counted.map((one, index) => (
            <Count
              key={one.parameter.id}
              {...props}
              {...one}
              most={most}
              end={[group.low, group.high][[0, counted.length - 1].indexOf(index)]}
              fixed={fixed.includes(one.parameter.id)}
            />
          ))}
        </ul>
        {held && <p class="count-note">{words('explorer.count.fixed')}</p>}
        <Sides group={group} counted={counted} words={words} />
        <Hold {...props} />
        {!closed && !held && <Times key={`times ${group.id}`} {...props} />}
        {!closed && !held && <Paste key={`paste ${group.id}`} {...props} />}
      </div>
    </div>
  );
}

import type { Words } from '../../../ui/words.ts';
import type { Counted } from '../counts/group.ts';
import { figure } from '../number.ts';
import type { Group } from '../task.ts';

interface SidesProps {
  readonly group: Group;
  readonly counted: readonly Counted[];
  readonly words: Words;
}

/** How many answers there are, and what part of them counts for the figure and against it. */
export function Sides({ group, counted, words }: SidesProps) {
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  return (
    <ul class="count-sides">
      <li>{words('explorer.count.total', { count: figure(total, 0) })}</li>
      {(['for', 'against'] as const).map((side) => {
        const name = group[side];
        const own = counted.filter(({ parameter }) => parameter.counts === side);
        const share = own.reduce((sum, one) => sum + one.share, 0);
        return (
          name && (
            <li key={side} data-counts={side}>
              {words('explorer.line', { label: name, value: `${figure(share * 100, 1)}%` })}
            </li>
          )
        );
      })}
    </ul>
  );
}

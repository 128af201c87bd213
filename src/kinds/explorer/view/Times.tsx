import { useId, useState } from 'preact/hooks';
import { answersOf, totalOf } from '../counts/group.ts';
import { type Scaled, scaled } from '../counts/scale.ts';
import { figure } from '../number.ts';
import type { CountsProps } from './Counts.tsx';

/** The same shares with ten times as many answers, or a tenth: what the interval makes of it. */
export function Times({ task, group, values, move, words }: CountsProps) {
  const id = useId();
  const [done, tell] = useState<Scaled>();
  const own = answersOf(task, group.id);
  const ways = [
    { name: 'ten', to: scaled(own, values, 10) },
    { name: 'tenth', to: scaled(own, values, 0.1) },
  ] as const;
  const idle =
    totalOf(own, values) > 0
      ? ways.flatMap(({ name, to }) => (to ? [] : [words(`explorer.times.${name}.none`)]))
      : [words('explorer.times.none')];
  const current = done && own.every((one) => values[one.id] === done.values[one.id]);
  return (
    <div class="count-times">
      <div class="buttons">
        {words('explorer.times')}
        {ways.map(({ name, to }) => (
          <button
            key={name}
            type="button"
            class="button small"
            aria-disabled={!to}
            aria-describedby={id}
            onClick={() => {
              if (!to) return;
              tell(to);
              move({ do: 'fill', values: to.values });
            }}
          >
            {words(`explorer.times.${name}`)}
          </button>
        ))}
      </div>
      <p class="count-note" id={id} role="status">
        {done && current
          ? words(done.exact ? 'explorer.times.same' : 'explorer.times.near', {
              count: figure(totalOf(own, values), 0),
            })
          : idle.join(' ')}
      </p>
    </div>
  );
}

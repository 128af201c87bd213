import type { AllocationTask } from '../task.ts';

/** What each option of the first decision is, once for all places. */
export function Lanes({ task }: { readonly task: AllocationTask }) {
  const explained = task.decisions[0]?.options.filter(({ gist }) => gist) ?? [];
  if (explained.length === 0) return null;
  return (
    <dl class="alloc-lanes">
      {explained.map(({ id, name, gist }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>{gist}</dd>
        </div>
      ))}
    </dl>
  );
}

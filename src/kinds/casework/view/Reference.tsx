import { useState } from 'preact/hooks';
import type { StagedState } from '../../../core/staged/types.ts';
import type { CaseworkTask } from '../task.ts';

interface ReferenceProps {
  readonly task: CaseworkTask;
  readonly state: StagedState;
}

/** What every case is decided by: open at the first case of new work, folded and at hand after it. */
export function Reference({ task: { reference }, state }: ReferenceProps) {
  const [first] = useState(Object.keys(state.answers).length === 0 ? state.at : undefined);
  if (!reference) return null;
  return (
    <details class="case-reference" open={state.at === first}>
      <summary>{reference.name}</summary>
      <ReferenceLines lines={reference.lines} />
    </details>
  );
}

/** The reference itself, as it stands on paper, too. */
export function ReferenceLines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="case-reference-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

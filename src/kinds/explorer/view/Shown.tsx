import type { Words } from '../../../ui/words.ts';
import type { ExplorerTask } from '../task.ts';

interface ShownProps {
  readonly task: Pick<ExplorerTask, 'shown'>;
  readonly words: Words;
}

/** How the model works things out, in words, and where that comes from. */
export function Shown({ task: { shown }, words }: ShownProps) {
  if (!shown) return null;
  return (
    <dl class="explorer-formula">
      <div>
        <dt>{words('explorer.formula')}</dt>
        <dd>{shown.formula}</dd>
      </div>
      <div>
        <dt>{words('explorer.source')}</dt>
        <dd>{shown.source}</dd>
      </div>
    </dl>
  );
}

import type { Words } from '../../../ui/words.ts';
import type { RebuildItem } from '../task.ts';

interface PromptProps {
  readonly item: RebuildItem;
  readonly recordName: string | undefined;
  readonly words: Words;
}

/** Who says what, on a card, and what is on file about it. */
export function Prompt({ item, recordName, words }: PromptProps) {
  return (
    <>
      <p class="level">{words('rebuild.level', { level: item.level })}</p>
      {item.situation && <p>{item.situation}</p>}
      <blockquote class="draft">
        <p class="draft-label">{words('rebuild.statement')}</p>
        <p>{item.statement}</p>
      </blockquote>
      {item.record && (
        <div class="record">
          <p class="record-label">{recordName ?? words('rebuild.record')}</p>
          <p>{item.record}</p>
        </div>
      )}
    </>
  );
}

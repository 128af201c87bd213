import { Icon } from '../../../ui/Icon.tsx';
import type { TalkProps } from './props.ts';

/** To the talk before and after; after the last, the summary. */
export function Steps({ task, talk, move, words }: TalkProps) {
  const index = task.items.indexOf(talk);
  const before = task.items[index - 1];
  const after = task.items[index + 1];
  return (
    <div class="item-steps">
      {before && (
        <button type="button" class="button" onClick={() => move({ do: 'go', item: before.id })}>
          <Icon name="back" /> {words('conversation.previous')}
        </button>
      )}
      <button
        type="button"
        class="button forward"
        onClick={() => move({ do: 'go', item: after?.id ?? '' })}
      >
        {words(after ? 'conversation.next' : 'quiz.to-summary')} <Icon name="next" />
      </button>
    </div>
  );
}

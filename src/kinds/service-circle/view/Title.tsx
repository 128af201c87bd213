import { LONGEST_NAME } from '../state/limits.ts';
import type { SceneProps } from './circle-props.ts';

/** What a circle of one's own is about. */
export function Title({ circle, words, act }: SceneProps) {
  return (
    <label class="circle-title">
      <span>{words('service-circle.title')}</span>
      <input
        type="text"
        value={circle.name}
        maxLength={LONGEST_NAME}
        data-focus="title"
        onInput={(event) => act({ do: 'title', name: event.currentTarget.value })}
      />
    </label>
  );
}

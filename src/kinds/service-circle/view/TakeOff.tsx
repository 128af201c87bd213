import type { SceneProps } from './circle-props.ts';

/** Takes what is open off the drawing. */
export function TakeOff({
  id,
  words,
  act,
}: Pick<SceneProps, 'words' | 'act'> & { readonly id: string }) {
  return (
    <button
      type="button"
      class="link"
      data-focus={`take:${id}`}
      onClick={() => act({ do: 'take', id })}
    >
      {words('service-circle.take')}
    </button>
  );
}

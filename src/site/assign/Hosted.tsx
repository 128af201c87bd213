import { useId, useRef, useState } from 'preact/hooks';
import type { Words } from '../../ui/words.ts';
import { rootOf } from './link.ts';

interface HostedProps {
  readonly words: Words;
  /** The address given before, or nothing. */
  readonly root: string | undefined;
  readonly set: (root: string) => void;
}

/** Where students find the course, asked where a link to this copy would open on this computer only. */
export function Hosted({ words, root, set }: HostedProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const known = useRef<HTMLDetailsElement>(null);
  const [isWrong, setWrong] = useState(false);
  const take = () => {
    const found = rootOf(typed ?? root ?? '');
    setWrong(!found);
    if (!found) return;
    setTyped(undefined);
    set(found);
    // The field folds away; the keyboard stays where it can be had again.
    requestAnimationFrame(() => known.current?.querySelector('summary')?.focus());
  };
  const form = (
    <form
      class="assign-hosted"
      data-known={root !== undefined}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      {!root && <p>{words('assign.hosted.why')}</p>}
      <div class="field">
        <label for={id}>{words('assign.hosted.address')}</label>
        <div class="assign-copy">
          <input
            id={id}
            type="url"
            inputMode="url"
            autocomplete="url"
            placeholder="https://"
            value={typed ?? root ?? ''}
            aria-invalid={isWrong}
            aria-describedby={`${id}-why`}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setWrong(false);
            }}
          />
          <button type="submit" class="button">
            {words('assign.hosted.take')}
          </button>
        </div>
        <p id={`${id}-why`} class={isWrong ? 'assign-wrong' : 'field-hint'} role="status">
          {words(isWrong ? 'assign.hosted.wrong' : 'assign.hosted.hint')}
        </p>
      </div>
    </form>
  );
  if (!root) return form;
  return (
    <details class="others" ref={known}>
      <summary>
        {words('assign.hosted.known', { place: root.replace(/^https?:\/\/|\/$/g, '') })}
      </summary>
      {form}
    </details>
  );
}

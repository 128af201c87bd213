import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Words } from './words.ts';

/** A component whose code is fetched when it is first shown; a word in its place until it is there. */
export function late<Props extends { readonly words: Words }>(
  load: () => Promise<(props: Props) => ComponentChildren>,
): (props: Props) => ComponentChildren {
  let View: ((props: Props) => ComponentChildren) | undefined;
  let loading: Promise<boolean> | undefined;
  /** Whether it is there; what failed once may be tried again. */
  const fetched = () => {
    loading ??= load().then(
      (loaded) => {
        View = loaded;
        return true;
      },
      () => {
        loading = undefined;
        return false;
      },
    );
    return loading;
  };
  return function Late(props: Props) {
    const [stage, turn] = useState<'waiting' | 'failed' | 'there'>('waiting');
    const arriving = View ? undefined : fetched();
    useEffect(() => {
      let gone = false;
      void arriving?.then((is) => !gone && turn(is ? 'there' : 'failed'));
      return () => {
        gone = true;
      };
    }, []);
    if (View) return <View {...props} />;
    return (
      <p class="muted" role="status" data-late={stage}>
        {props.words(stage === 'failed' ? 'ex.late.failed' : 'ex.late')}
      </p>
    );
  };
}

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../../ui/words.ts';

/** A component whose code is fetched when it is first shown; a word in its place until it is there. */
export function late<Props extends { readonly words: Words }>(
  load: () => Promise<(props: Props) => ComponentChildren>,
): (props: Props) => ComponentChildren {
  let View: ((props: Props) => ComponentChildren) | undefined;
  return function Late(props: Props) {
    const [stage, turn] = useState<'waiting' | 'failed' | 'there'>('waiting');
    useEffect(() => {
      if (View) return undefined;
      let gone = false;
      const done = (next: 'failed' | 'there') => !gone && turn(next);
      load().then(
        (loaded) => {
          View = loaded;
          done('there');
        },
        () => done('failed'),
      );
      return () => {
        gone = true;
      };
    }, []);
    if (View) return <View {...props} />;
    return (
      <p class="muted" role="status">
        {props.words(stage === 'failed' ? 'service-circle.late.failed' : 'service-circle.late')}
      </p>
    );
  };
}

import { useId, useRef, useState } from 'preact/hooks';
import { toClipboard } from '../../../ui/to-clipboard.ts';
import type { Words } from '../../../ui/words.ts';
import type { Run, Talk } from '../task.ts';
import { writeWay } from '../way/link.ts';

interface ShareProps {
  readonly talk: Talk;
  readonly run: Run;
  readonly words: Words;
}

/** A link that shows this way to somebody else: on the exercise's own page, wherever this one is. */
export function Share({ talk, run, words }: ShareProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [done, setDone] = useState<{ readonly link: string; readonly copied: boolean }>();
  const isFresh = done?.link.endsWith(writeWay(talk, run)) ? done : undefined;
  const copy = async () => {
    const link = `${addressOf(button.current)}${writeWay(talk, run)}`;
    // Where it cannot be copied, the link is there to be copied by hand.
    setDone({ link, copied: await toClipboard(link) });
  };
  return (
    <>
      <button type="button" class="button" ref={button} onClick={() => void copy()}>
        {words('conversation.share')}
      </button>
      <p class="muted talk-shared" role="status">
        {isFresh &&
          words(isFresh.copied ? 'conversation.share.done' : 'conversation.share.by-hand')}{' '}
        {isFresh?.link.startsWith('file:') && words('conversation.share.disk')}
      </p>
      {isFresh && !isFresh.copied && (
        <p class="talk-shared">
          <label for={id}>{words('conversation.share.link')}</label>
          <input
            id={id}
            readOnly
            value={isFresh.link}
            onFocus={(event) => event.currentTarget.select()}
          />
        </p>
      )}
    </>
  );
}

/** The exercise's own page: in a longer page its title leads there; else it is this one. */
function addressOf(inside: Element | null): string {
  const title = inside?.closest('.exercise')?.querySelector<HTMLAnchorElement>('.exercise-title a');
  return (title?.href ?? location.href).replace(/#.*$/, '');
}

import type { ComponentChildren } from 'preact';
import type { DeckNotice } from '../../store/review.ts';
import type { Trouble } from '../../store/shelf.ts';
import { useSpeech } from './speech.ts';

interface WarningsProps {
  readonly trouble: Trouble | null;
  readonly notice: DeckNotice | null;
  /** How many cards were reviewed at a time yet to come. */
  readonly ahead: number;
  /** Saves all work as a file: what is held on this page only is in it. */
  readonly backUp: () => void;
  readonly dismiss: () => void;
  readonly bringBack: () => void;
}

/** What the learner should know about what is kept, and what can be done about it. */
export function Warnings(props: WarningsProps) {
  const { trouble, notice, ahead, backUp, dismiss, bringBack } = props;
  const { words } = useSpeech();
  return (
    <>
      {trouble && (
        <Warning text={words(`review.trouble.${trouble}`)}>
          {trouble !== 'per-page' && (
            <button type="button" class="button small" onClick={backUp}>
              {words('review.back-up')}
            </button>
          )}
        </Warning>
      )}
      {notice && (
        <Warning text={words(`review.notice.${notice}`)}>
          {notice === 'damaged' && (
            <button type="button" class="button small" onClick={dismiss}>
              {words('notice.dismiss')}
            </button>
          )}
        </Warning>
      )}
      {ahead > 0 && (
        <Warning text={words('review.ahead', { count: ahead })}>
          <button type="button" class="button small" onClick={bringBack}>
            {words('review.ahead.back')}
          </button>
        </Warning>
      )}
    </>
  );
}

function Warning(props: { readonly text: string; readonly children?: ComponentChildren }) {
  return (
    <div class="notice" role="alert">
      <p>{props.text}</p>
      {props.children}
    </div>
  );
}

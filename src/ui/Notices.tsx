import type { ComponentChildren } from 'preact';
import type { Words } from './words.ts';

/** A plain word about saved work: what happened, and what can be done about it. */
export type NoticeKey = 'damaged' | 'edited' | 'other-tab' | 'not-a-file' | 'other-exercise';

export interface NoticesProps {
  readonly words: Words;
  readonly notice: NoticeKey | null;
  /** How many answers were set aside, for 'edited'. */
  readonly items: number;
  readonly trouble: 'blocked' | 'full' | 'per-page' | null;
  readonly dismiss: () => void;
  readonly save: () => void;
}

export function Notices({ words, notice, items, trouble, dismiss, save }: NoticesProps) {
  return (
    <>
      {trouble && (
        <Notice text={words(`notice.${trouble}`)}>
          <button type="button" class="button small" onClick={save}>
            {words('ex.save')}
          </button>
        </Notice>
      )}
      {notice && (
        <Notice text={words(`notice.${notice}`, { items })}>
          <button type="button" class="button small" onClick={dismiss}>
            {words('notice.dismiss')}
          </button>
        </Notice>
      )}
    </>
  );
}

function Notice({
  text,
  children,
}: {
  readonly text: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="notice">
      <p>{text}</p>
      {children}
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import type { Words } from './words.ts';

/** What may have become of saved work. */
export type NoticeKey =
  | 'damaged'
  | 'edited'
  | 'other-tab'
  | 'not-a-file'
  | 'other-exercise'
  | 'other-assignment'
  | 'no-attempts'
  | 'unreadable-file';

/** What there is to say, and what the learner may do about it. */
export interface NoticesProps {
  readonly words: Words;
  readonly notice: NoticeKey | null;
  /** How many answers were set aside, for 'edited'. */
  readonly items: number;
  readonly trouble: 'blocked' | 'full' | 'per-page' | null;
  readonly dismiss: () => void;
  readonly save: () => void;
}

/** Plain words about saved work: what happened, and what can be done about it. */
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
          <button
            type="button"
            class="button small"
            onClick={({ currentTarget }) => {
              focusStart(currentTarget);
              dismiss();
            }}
          >
            {words('notice.dismiss')}
          </button>
        </Notice>
      )}
    </>
  );
}

/** The button is about to go; the keyboard goes on with the exercise. */
function focusStart(button: HTMLElement): void {
  button.closest('.exercise-live')?.querySelector<HTMLElement>('[data-start]')?.focus();
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

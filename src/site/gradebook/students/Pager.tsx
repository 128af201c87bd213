import { Icon } from '../../../ui/Icon.tsx';
import { useSpeech } from '../speech.ts';

interface PagerProps {
  readonly page: number;
  readonly pages: number;
  readonly turn: (page: number) => void;
}

/** From one page of the table to the next; nothing where there is only one. */
export function Pager({ page, pages, turn }: PagerProps) {
  const { words } = useSpeech();
  if (pages < 2) return null;
  // Stay focusable at the ends, so that the keyboard's place is not lost.
  const step = (to: number) => to >= 0 && to < pages && turn(to);
  return (
    <nav class="book-pager" aria-label={words('book.pages')}>
      <button
        type="button"
        class="button small"
        aria-disabled={page === 0}
        onClick={() => step(page - 1)}
      >
        <Icon name="back" />
        {words('book.pages.back')}
      </button>
      <span aria-live="polite">{words('book.pages.now', { page: page + 1, pages })}</span>
      <button
        type="button"
        class="button small"
        aria-disabled={page === pages - 1}
        onClick={() => step(page + 1)}
      >
        {words('book.pages.next')}
        <Icon name="next" />
      </button>
    </nav>
  );
}

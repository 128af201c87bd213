import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { $bookTrouble } from '../../store/book.ts';
import { $trouble, browserShelf } from '../../store/browser.ts';
import type { OpenBook } from './desk.ts';
import { downloadBook } from './files/download-book.ts';
import { useSpeech } from './speech.ts';

/** What keeps this browser from keeping the gradebook, and what to do about it. */
export function Trouble({ book }: { readonly book: OpenBook | null }) {
  const speech = useSpeech();
  const books = useStore($bookTrouble);
  const shelf = useStore($trouble);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    browserShelf();
    setOpened(true);
  }, []);
  const trouble = books ?? (opened && shelf === 'per-page' ? shelf : null);
  if (!trouble) return null;
  return (
    <div class="notice" role="status">
      <p>{speech.words(`book.trouble.${trouble}`)}</p>
      {book && book.received.length > 0 && (
        <button type="button" class="button small" onClick={() => downloadBook(book, speech)}>
          {speech.words('book.save')}
        </button>
      )}
    </div>
  );
}

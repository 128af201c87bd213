import { useEffect, useState } from 'preact/hooks';
import { useSpeech } from '../speech.ts';

interface HeardProps {
  /** What goes on, if anything. */
  readonly busy: 'reading' | 'marking' | '';
  /** How many students are in the book that is open. */
  readonly students: number;
}

/** Says that reading and marking have begun, and that marking is done; once, however long it takes. */
export function Heard({ busy, students }: HeardProps) {
  const { words } = useSpeech();
  const [said, say] = useState({ busy, text: '' });
  useEffect(() => {
    const isMarked = said.busy === 'marking' && students > 0;
    const key = busy || (isMarked ? 'marked' : '');
    say({ busy, text: key && words(`book.heard.${key}`, { count: students }) });
  }, [busy]);
  return (
    <p class="visually-hidden" role="status">
      {said.text}
    </p>
  );
}

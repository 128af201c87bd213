import { useEffect, useRef } from 'preact/hooks';
import { useSpeech } from '../speech.ts';

interface ProgressProps {
  readonly label: string;
  readonly done: number;
  readonly of: number;
  /** Absent where stopping would make no sense. */
  readonly cancel?: () => void;
}

/** How far something long is, and a way to stop it. */
export function Progress({ label, done, of, cancel }: ProgressProps) {
  const { words } = useSpeech();
  const stop = useRef<HTMLButtonElement>(null);
  // What began it may be gone, and the keyboard with it.
  useEffect(() => {
    if (document.activeElement === document.body) stop.current?.focus();
  }, []);
  return (
    <div class="book-progress">
      <label>
        <span>{label}</span>
        <progress max={Math.max(1, of)} value={done} />
      </label>
      <span class="muted">{words('ex.count', { done, count: of })}</span>
      {cancel && (
        <button type="button" class="button small" ref={stop} onClick={cancel}>
          {words('book.cancel')}
        </button>
      )}
    </div>
  );
}

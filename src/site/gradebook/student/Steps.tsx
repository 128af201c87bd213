import type { Student } from '../../../core/class/book.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useSpeech } from '../speech.ts';

interface StepsProps {
  readonly student: Student;
  readonly order: readonly Student[];
  readonly go: (student: Student | null) => void;
}

/** Back to all students, and to the previous and next in the order of the table. */
export function Steps({ student, order, go }: StepsProps) {
  const { words } = useSpeech();
  const at = order.findIndex((one) => one.key === student.key);
  const before = at > 0 ? order[at - 1] : undefined;
  const after = at >= 0 ? order[at + 1] : undefined;
  return (
    <nav class="student-steps" aria-label={words('book.students')}>
      <button type="button" class="link" onClick={() => go(null)}>
        <Icon name="back" />
        {words('book.student.all')}
      </button>
      <span class="buttons">
        {at >= 0 && (
          <span class="muted">{words('ex.count', { done: at + 1, count: order.length })}</span>
        )}
        <button
          type="button"
          class="button small"
          aria-disabled={!before}
          onClick={() => before && go(before)}
        >
          {words('book.student.before')}
        </button>
        <button
          type="button"
          class="button small"
          aria-disabled={!after}
          onClick={() => after && go(after)}
        >
          {words('book.student.after')}
        </button>
        <button type="button" class="button small" onClick={() => window.print()}>
          {words('book.student.print')}
        </button>
      </span>
    </nav>
  );
}

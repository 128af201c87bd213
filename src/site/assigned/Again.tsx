import { useRef } from 'preact/hooks';
import type { Assignment } from '../../core/assign/assignment.ts';
import type { Words } from '../../ui/words.ts';
import { Confirm } from '../gradebook/Confirm.tsx';

interface AgainProps {
  readonly assignment: Pick<Assignment, 'collect'>;
  /** How many attempts are left; Infinity without a limit. */
  readonly left: number;
  readonly words: Words;
  readonly act: () => void;
}

/** Begins a new attempt, once it was said what that means. */
export function Again({ assignment, left, words, act }: AgainProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const goal = assignment.collect === 'none' ? 'finish' : 'hand-in';
  return (
    <>
      <button type="button" class="button" onClick={() => dialog.current?.showModal()}>
        {words('assigned.again')}
      </button>
      <Confirm
        dialog={dialog}
        title={words('assigned.again.title')}
        text={words(`assigned.again.text.${goal}`)}
        yes={words('assigned.again.yes')}
        no={words('assigned.again.no')}
        act={act}
      >
        <p>
          {left === Number.POSITIVE_INFINITY
            ? words('assigned.again.any')
            : words('assigned.again.left', { count: left })}
        </p>
      </Confirm>
    </>
  );
}

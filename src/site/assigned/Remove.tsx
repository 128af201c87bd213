import { useRef } from 'preact/hooks';
import { lossOf } from '../../store/loss.ts';
import type { AssignedRecord } from '../../store/record.ts';
import type { Shelf } from '../../store/shelf.ts';
import type { Words } from '../../ui/words.ts';
import { Confirm } from '../gradebook/Confirm.tsx';

interface RemoveProps {
  readonly record: AssignedRecord;
  readonly title: string;
  readonly shelf: Shelf;
  readonly words: Words;
  /** Names the assignment to those who hear the button out of its place. */
  readonly named?: boolean;
  readonly act: () => void;
}

/** For computers that several people use: takes an assignment from this browser, asked first. */
export function Remove({ record, title, shelf, words, named = false, act }: RemoveProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const loss = lossOf(record, shelf);
  return (
    <>
      <button
        type="button"
        class="link"
        aria-label={named ? words('assigned.remove.label', { title }) : undefined}
        onClick={() => dialog.current?.showModal()}
      >
        {words('assigned.remove')}
      </button>
      <Confirm
        dialog={dialog}
        title={words('assigned.remove.title', { title })}
        text={words('assigned.remove.text')}
        yes={words('assigned.remove.yes')}
        no={words('assigned.remove.no')}
        act={act}
      >
        {loss && <p class="notice">{words(`assigned.remove.${loss}`)}</p>}
      </Confirm>
    </>
  );
}

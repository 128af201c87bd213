import { useId } from 'preact/hooks';
import { Icon } from '../../../ui/Icon.tsx';
import type { CardNow } from '../board.ts';
import { feedbackOn } from '../model.ts';
import type { Board } from './board.ts';
import { Reason } from './Reason.tsx';

interface LyingProps {
  readonly board: Board;
  readonly now: CardNow;
}

/** A card in a bin: unchecked it can be moved, afterwards it says why it lies there. */
export function Lying({ board, now }: LyingProps) {
  const { words, open, setOpen, task } = board;
  const { card, place, reason } = now;
  const id = useId();
  const isOpen = open === card.id;
  const wasWrong = task.assigned?.closed && now.last !== '';
  const mark = place === 'right' ? 'right' : wasWrong ? 'wrong' : 'shown';
  const movable = place === 'placed' && !task.assigned?.closed;
  return (
    <li
      class="bin-card"
      data-card={card.id}
      data-place={place}
      {...(movable && { 'data-drag': card.id })}
    >
      <div class="bin-card-line">
        {movable && (
          <span class="grip" data-grip="finger">
            <Icon name="grip" />
          </span>
        )}
        <button
          type="button"
          class="bin-card-head"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(isOpen ? '' : card.id)}
        >
          {place !== 'placed' && (
            <span class="bin-card-mark" data-mark={mark}>
              <Icon name={mark} />
              <span class="visually-hidden">{words(`quiz.mark.${mark}`)} </span>
            </span>
          )}
          <span class="bin-card-text">{card.text}</span>
        </button>
      </div>
      <div id={id} class="bin-card-more" hidden={!isOpen}>
        {movable ? (
          <Unchecked board={board} now={now} />
        ) : (
          place !== 'placed' && <Why board={board} now={now} />
        )}
      </div>
      {reason && reason.standing !== 'shut' && (isOpen || reason.standing === 'open') && (
        <Reason board={board} now={now} reason={reason} />
      )}
    </li>
  );
}

function Unchecked({ board, now: { card } }: LyingProps) {
  const { words, task } = board;
  return (
    <>
      <p class="muted">{words('sort.move')}</p>
      <div class="buttons">
        {!task.assigned?.blind && (
          <button type="button" class="button small" onClick={() => board.check([card.id])}>
            {words('sort.check.one')}
          </button>
        )}
        <button type="button" class="button small" onClick={() => board.place(card.id, '')}>
          {words('sort.take-back')}
        </button>
      </div>
    </>
  );
}

/** Why it lies there; handed in, also where it was put instead. */
function Why({
  board: { task, words, nameOf },
  now: { card, bin, last, place, status },
}: LyingProps) {
  const others = card.accepted.filter((one) => one !== bin);
  const isOver = status === 'solved' || status === 'revealed' || task.assigned?.closed;
  return (
    <>
      {place === 'told' && last !== '' && (
        <p class="told" data-right="false">
          <strong>{words('sort.yours', { bin: nameOf(last) })}</strong>
          {feedbackOn(task, card, last)}
        </p>
      )}
      {place === 'told' && last === '' && <p class="muted">{words('sort.not-placed')}</p>}
      <p class="told">{feedbackOn(task, card, bin)}</p>
      {isOver &&
        others.map((one) => (
          <p key={one} class="told">
            <strong>{words('sort.also', { bin: nameOf(one) })}</strong>
            {feedbackOn(task, card, one)}
          </p>
        ))}
      {isOver && <p class="closing">{card.because}</p>}
    </>
  );
}

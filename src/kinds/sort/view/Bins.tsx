import { useId, useState } from 'preact/hooks';
import { Icon } from '../../../ui/Icon.tsx';
import type { Bin as OneBin } from '../task.ts';
import { keyOf } from './bin-keys.ts';
import type { Board } from './board.ts';
import { Lying } from './Lying.tsx';

/**
 * The bins in the author's order, each a button and a place to drop, with what lies in it. Where
 * there are many and the board is narrow, what each takes in is shown when asked for.
 */
export function Bins({ board }: { readonly board: Board }) {
  const { bins, cycle } = board.task;
  const id = useId();
  const [told, tell] = useState(false);
  const many = bins.length > 9;
  return (
    <>
      {many && (
        <button
          type="button"
          class="sort-gists"
          aria-expanded={told}
          aria-controls={id}
          onClick={() => tell(!told)}
        >
          {board.words('sort.gists')}
        </button>
      )}
      <ol class="sort-bins" id={id} data-cycle={cycle} data-many={many} data-told={told}>
        {bins.map((bin, index) => (
          <Bin key={bin.id} board={board} bin={bin} shortcut={keyOf(index)} />
        ))}
        {cycle && (
          <li class="sort-again">{board.words('sort.cycle', { bin: bins[0]?.name ?? '' })}</li>
        )}
      </ol>
    </>
  );
}

interface BinProps {
  readonly board: Board;
  readonly bin: OneBin;
  /** The key that puts a card here. */
  readonly shortcut: string;
}

function Bin({ board, bin, shortcut }: BinProps) {
  const { cards, selected, words, task, wide } = board;
  const id = useId();
  const [shown, show] = useState<boolean>();
  const lying = cards.filter((now) => now.bin === bin.id);
  const isAsked = lying.some(
    ({ card, reason }) => reason?.standing === 'open' || card.id === board.open,
  );
  const isOpen = shown ?? (wide || isAsked);
  const count = words('sort.lying', { count: lying.length });
  const out = selected?.struck.includes(bin.id) ?? false;
  const here = selected?.bin === bin.id;
  return (
    <li class="sort-bin" data-bin={bin.id} data-drop={bin.id} data-out={out}>
      {task.assigned?.closed ? (
        <p class="bin-head">
          <Name bin={bin} />
        </p>
      ) : (
        <button
          type="button"
          class="bin-head"
          aria-disabled={out || here || !selected}
          aria-keyshortcuts={shortcut || undefined}
          onClick={() => selected && board.place(selected.card.id, bin.id)}
        >
          <span class="bin-key" aria-hidden="true">
            {shortcut}
          </span>
          <Name bin={bin} />
          {out && (
            <span class="bin-out">
              <Icon name="wrong" /> {words('sort.out')}
            </span>
          )}
        </button>
      )}
      {lying.length > 0 && (
        <>
          <button
            type="button"
            class="bin-toggle"
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={words('staged.choice', { ask: bin.name, choice: count })}
            onClick={() => show(!isOpen)}
          >
            {lying.length}
          </button>
          <ul class="bin-cards" id={id} hidden={!isOpen}>
            {lying.map((now) => (
              <Lying key={now.card.id} board={board} now={now} />
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

function Name({ bin: { name, gist } }: { readonly bin: OneBin }) {
  return (
    <span class="bin-name">
      <strong>{name}</strong> <span>{gist}</span>
    </span>
  );
}

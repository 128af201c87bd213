import { useId } from 'preact/hooks';
import type { ItemStats } from '../../../core/class/items.ts';
import { useSpeech } from '../speech.ts';
import { readingOf } from './reading.ts';
import { WrongAnswers } from './WrongAnswers.tsx';

interface ItemRowProps {
  readonly item: ItemStats;
  readonly number: number;
  readonly open: boolean;
  readonly toggle: () => void;
}

/** One item: its figures in a row, its whole question and wrong answers below once it is opened. */
export function ItemRow({ item, number, open, toggle }: ItemRowProps) {
  const { words, format } = useSpeech();
  const id = useId();
  const reading = readingOf(item);
  const { difficulty, discrimination } = item;
  return (
    <>
      <tr data-open={open}>
        <th scope="row">
          <button
            type="button"
            class="item-name"
            aria-expanded={open}
            aria-controls={id}
            onClick={toggle}
          >
            <span class="item-number">{number}</span>
            <span class="item-prompt">{item.prompt}</span>
          </button>
        </th>
        <td class="figures" data-label={words('book.items.answered')}>
          {words('ex.count', { done: item.answered, count: item.students })}
        </td>
        <td class="figures" data-label={words('book.items.difficulty')}>
          {difficulty === null ? '–' : format.share(difficulty)}
        </td>
        <td class="figures" data-label={words('book.items.discrimination')}>
          {typeof discrimination === 'number' ? format.figure(discrimination) : '–'}
        </td>
        <td class="reading" data-reading={reading}>
          {words(`book.reading.${reading}`)}
        </td>
      </tr>
      <tr id={id} hidden={!open} class="item-more">
        <td colSpan={5}>{open && <WrongAnswers item={item} />}</td>
      </tr>
    </>
  );
}

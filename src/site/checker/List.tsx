import type { Language } from '../../core/language.ts';
import { sorted } from '../../core/standards/dismissal.ts';
import { type Entry, findingsIn, isWritten, type Notebook } from '../../core/standards/notebook.ts';
import { SLOTS } from '../../core/standards/standard.ts';
import { Icon } from '../../ui/Icon.tsx';
import { languageOf } from '../../ui/language-of.ts';
import { memo } from '../../ui/memo.tsx';
import type { Words } from '../../ui/words.ts';

interface ListProps {
  readonly notebook: Notebook;
  readonly chosen: string;
  readonly language: Language;
  readonly choose: (id: string) => void;
  readonly add: () => void;
  readonly copy: () => void;
  readonly remove: () => void;
  readonly canAdd: boolean;
  readonly canRemove: boolean;
  readonly words: Words;
}

/** The standards that are kept, and what can be done with the one that is chosen. */
export function List(props: ListProps) {
  const { notebook, chosen, language, choose, words } = props;
  return (
    <nav class="checker-list" aria-label={words('checker.list')}>
      {notebook.length > 1 && (
        <ol class="checker-rows">
          {notebook.map((entry, index) => (
            <Row
              key={entry.id}
              entry={entry}
              number={index + 1}
              isChosen={entry.id === chosen}
              language={language}
              choose={choose}
              words={words}
            />
          ))}
        </ol>
      )}
      <div class="buttons">
        <button type="button" class="button small" disabled={!props.canAdd} onClick={props.add}>
          <Icon name="plus" /> {words('checker.add')}
        </button>
        <button type="button" class="button small" disabled={!props.canAdd} onClick={props.copy}>
          {words('checker.copy')}
        </button>
        <button
          type="button"
          class="button small"
          disabled={!props.canRemove}
          onClick={props.remove}
        >
          {words('checker.delete')}
        </button>
      </div>
    </nav>
  );
}

interface RowProps extends Pick<ListProps, 'language' | 'choose' | 'words'> {
  readonly entry: Entry;
  readonly number: number;
  readonly isChosen: boolean;
}

const Row = memo(function Row(props: RowProps) {
  const { entry, number, isChosen, language, choose, words } = props;
  const text = SLOTS.map((slot) => entry.standard[slot] ?? '')
    .join(' ')
    .trim();
  const open = sorted(findingsIn(entry, language), entry.dismissals).open.length;
  return (
    <li>
      <button
        type="button"
        aria-current={isChosen ? 'true' : undefined}
        onClick={() => choose(entry.id)}
      >
        <span class="checker-number">{number}</span>
        <span class="checker-gist" lang={text ? languageOf(text) : undefined}>
          {text || words('checker.untitled')}
        </span>
        {isWritten(entry) && (
          <span class="checker-open" data-open={open > 0}>
            {words('checker.row.open', { count: open })}
          </span>
        )}
      </button>
    </li>
  );
});

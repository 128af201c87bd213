import { useId } from 'preact/hooks';
import { ownWords } from '../../core/own-words.ts';
import { wasChecked } from '../../core/staged/answer.ts';
import { LONGEST_NOTE } from '../../core/staged/types.ts';
import { languageOf } from '../language-of.ts';
import { useTyped } from '../typed.ts';
import type { StagedItemProps } from './types.ts';

/**
 * Room for one's own words, with what to look for in them: never scored. It opens with the first
 * check, so that the choices come first; where nothing is checked it is there from the start.
 * Handed in, it is there only if something was written.
 */
export function Note(props: StagedItemProps) {
  const { item, answer, parts, assigned } = props;
  const task = parts.note?.(item);
  const begun = wasChecked(answer.stages) || answer.before !== null;
  const written = answer.note !== '' || answer.ticked.length > 0;
  const isThere = written || (!assigned?.closed && (begun || assigned?.blind));
  return task && isThere ? <Field {...props} task={task} /> : null;
}

type FieldProps = StagedItemProps & {
  readonly task: NonNullable<ReturnType<NonNullable<StagedItemProps['parts']['note']>>>;
};

function Field({ item, answer, assigned, move, words, task }: FieldProps) {
  const id = useId();
  const typed = useTyped(answer.note);
  const text = typed.text ?? answer.note;
  const closed = assigned?.closed ?? false;
  const type = (next: string) => {
    typed.keep(next, ownWords(next, LONGEST_NOTE));
    move({ do: 'write', item: item.id, text: next });
  };
  return (
    <fieldset class="note">
      <legend>{task.ask}</legend>
      <p class="note-hint" id={`${id}-hint`}>
        {words(task.checks.length > 0 ? 'staged.note.hint' : 'staged.note.unscored')}
      </p>
      <textarea
        id={id}
        rows={3}
        aria-label={task.ask}
        aria-describedby={`${id}-hint ${id}-count`}
        lang={text === '' ? undefined : languageOf(text)}
        maxLength={LONGEST_NOTE}
        readOnly={closed}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onChange={typed.drop}
      />
      <p class="note-count" id={`${id}-count`}>
        {words('staged.note.count', { length: text.length, most: LONGEST_NOTE })}
      </p>
      {task.checks.map((check) => (
        <label key={check.id} class="note-check">
          <input
            type="checkbox"
            checked={answer.ticked.includes(check.id)}
            disabled={closed}
            onChange={() => move({ do: 'tick', item: item.id, tick: check.id })}
          />
          <span>{check.text}</span>
        </label>
      ))}
    </fieldset>
  );
}

import { useRef } from 'preact/hooks';
import { ownWords } from '../../../core/own-words.ts';
import { languageOf } from '../../../ui/language-of.ts';
import { useTyped } from '../../../ui/typed.ts';
import { ownText } from '../state/answers.ts';
import { changeOf } from '../state/text.ts';
import { LIMIT } from '../task.ts';
import { BringIn } from './BringIn.tsx';
import type { AnswerProps } from './Prompt.tsx';
import { Room } from './Room.tsx';

const ROWS = { short: 2, long: 6, none: 1 } as const;

/**
 * Where one writes. What goes beyond the limit stays in the field, with a word that it is not kept:
 * a pasted text is never cut behind somebody's back.
 */
export function Field(props: AnswerProps) {
  const { item, answer, closed, id, says, move, words } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const typed = useTyped(answer.text);
  const shown = typed.text ?? answer.text;
  const over = Math.max(0, shown.length - LIMIT);
  const type = (text: string) => {
    const kept = ownWords(text, LIMIT);
    typed.keep(text, kept);
    move({ do: 'write', item: item.id, text: kept, by: changeOf(answer.text, kept) });
  };
  const begin = () => {
    const text = opening(item.starter ?? '');
    // In the field at once, as the next key may come before the saved work is back.
    typed.keep(text, text);
    move({ do: 'write', item: item.id, text, by: 'starting' });
    field.current?.focus();
  };
  const add = (more: string) => {
    // It is looked up first, and the field may have gone meanwhile.
    if (!field.current) return;
    const text = [field.current.value.trimEnd(), more].filter(Boolean).join('\n');
    const kept = ownWords(text, LIMIT);
    typed.keep(text, kept);
    move({ do: 'write', item: item.id, text: kept, by: 'replacing' });
  };
  if (closed) {
    const own = ownText(answer);
    if (!own) return answer.choice ? null : <p class="muted">{words('reflection.nothing')}</p>;
    return (
      <p class="reflection-text" lang={languageOf(own)}>
        {own}
      </p>
    );
  }
  return (
    <div class="reflection-field">
      {item.choices && (
        <p class="reflection-help" id={`${id}-here`}>
          {words('reflection.here')}
        </p>
      )}
      <textarea
        ref={field}
        rows={ROWS[item.length]}
        value={shown}
        lang={shown ? languageOf(shown) : undefined}
        aria-labelledby={item.choices ? `${id} ${id}-here` : id}
        aria-describedby={[says, `${id}-room`].filter(Boolean).join(' ')}
        aria-invalid={over > 0}
        onInput={(event) => type(event.currentTarget.value)}
        onChange={() => over === 0 && typed.drop()}
      />
      {item.brings && (
        <BringIn what={item.brings} has={(text) => shown.includes(text)} add={add} words={words} />
      )}
      <Room id={`${id}-room`} left={LIMIT - shown.length} words={words} />
      {item.starter && shown === '' && (
        <p class="reflection-starter">
          <span>{words('reflection.starter')}</span> <em>{item.starter}</em>{' '}
          <button type="button" class="link" onClick={begin}>
            {words('reflection.starter.take')}
          </button>
        </p>
      )}
    </div>
  );
}

/** A starter ready to be gone on with: without the dots that say so. */
function opening(starter: string): string {
  const bare = starter.replace(/[\s.…]+$/, '');
  return /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]$/u.test(bare) ? bare : `${bare} `;
}

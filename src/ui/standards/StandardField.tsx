import type { Language } from '../../core/language.ts';
import { ownWords } from '../../core/own-words.ts';
import { TEXT_LIMIT } from '../../core/standards/standard.ts';
import { useTyped } from '../typed.ts';
import type { Words } from '../words.ts';

interface StandardFieldProps {
  readonly id: string;
  readonly text: string;
  /** The language the standard is written in. */
  readonly language: Language;
  readonly describedBy: string;
  readonly rows: number;
  readonly closed?: boolean;
  readonly change: (text: string) => void;
  readonly words: Words;
}

/** Where a standard, or a slot of it, is written. What goes beyond the limit stays, with a word. */
export function StandardField(props: StandardFieldProps) {
  const { id, text, language, describedBy, rows, closed = false, change, words } = props;
  const typed = useTyped(text);
  const shown = typed.text ?? text;
  const over = shown.length - TEXT_LIMIT;
  return (
    <>
      <textarea
        id={id}
        rows={rows}
        value={shown}
        lang={language === 'zh' ? 'zh-CN' : 'en'}
        aria-describedby={`${describedBy} ${id}-over`}
        aria-invalid={over > 0}
        readOnly={closed}
        onInput={({ currentTarget: { value } }) => {
          const kept = ownWords(value, TEXT_LIMIT);
          typed.keep(value, kept);
          change(kept);
        }}
        onChange={() => over <= 0 && typed.drop()}
      />
      <p class="standards-over" id={`${id}-over`}>
        {over > 0 && words('checker.over', { count: over, most: TEXT_LIMIT })}
      </p>
    </>
  );
}

import { useId, useState } from 'preact/hooks';
import type { Words } from '../../../ui/words.ts';
import { answersOf } from '../counts/group.ts';
import { type Pasted, readAnswers } from '../counts/paste.ts';
import { figure } from '../number.ts';
import type { Parameter } from '../task.ts';
import type { CountsProps } from './Counts.tsx';

/** A field for raw answers: it says what it reads in them, and counts them when asked to. */
export function Paste({ task, group, values, move, words }: CountsProps) {
  const id = useId();
  const [text, type] = useState('');
  const [typing, setTyping] = useState(false);
  const own = answersOf(task, group.id);
  const pasted = readAnswers(text, own);
  const most = own.some(({ id: one, max }) => (pasted.counts[one] ?? 0) > max);
  const ready = pasted.read > 0 && !most;
  const done = ready && own.every(({ id: one }) => values[one] === pasted.counts[one]);
  return (
    <details class="count-paste">
      <summary>{words('explorer.paste')}</summary>
      <label for={id}>{words('explorer.paste.label')}</label>
      <p class="count-note" id={`${id}-help`}>
        {words('explorer.paste.help', { answers: own.map(nameOf).join(' · ') })}
      </p>
      <textarea
        id={id}
        rows={4}
        value={text}
        spellcheck={false}
        autocomplete="off"
        aria-describedby={`${id}-help ${id}-read`}
        onInput={(event) => {
          setTyping(event.inputType !== 'insertFromPaste');
          type(event.currentTarget.value);
        }}
        onBlur={() => setTyping(false)}
      />
      {/* Not read out letter by letter: whoever types hears it with the button. */}
      <p class="count-note" id={`${id}-read`} role="status" aria-live={typing ? 'off' : undefined}>
        {text.trim() !== '' && told(pasted, words)} {done && words('explorer.paste.done')}
        {most && words('explorer.paste.many')}
      </p>
      <button
        type="button"
        class="button small"
        aria-disabled={!ready || done}
        aria-describedby={`${id}-read`}
        onClick={() => ready && move({ do: 'fill', values: pasted.counts })}
      >
        {words('explorer.paste.use')}
      </button>
    </details>
  );
}

/** An answer and the shortest way to write it. */
function nameOf({ label, reads: [short] = [] }: Parameter): string {
  return short === undefined ? label : `${label} = ${short}`;
}

/** How many answers were read, and what was not: by name, the first few of them. */
function told({ read, unread }: Pasted, words: Words): string {
  const named = unread.slice(0, NAMED).map(({ text, times }) =>
    words(times > 1 ? 'explorer.paste.times' : 'explorer.paste.once', {
      text: text.length > LONG ? `${text.slice(0, LONG)}…` : text,
      times,
    }),
  );
  const more = unread.length - named.length;
  const rest = more > 0 ? [words('explorer.paste.more', { count: more })] : [];
  return [
    words('explorer.paste.read', { count: figure(read, 0) }),
    ...(named.length > 0
      ? [
          words('explorer.paste.unread', {
            list: [...named, ...rest].join(' · '),
          }),
        ]
      : []),
  ].join(' ');
}

const NAMED = 6;
const LONG = 20;

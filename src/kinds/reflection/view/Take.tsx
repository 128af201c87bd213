import { useId, useState } from 'preact/hooks';
import { download } from '../../../ui/download.ts';
import { toClipboard } from '../../../ui/to-clipboard.ts';
import type { Words } from '../../../ui/words.ts';
import { writtenIn } from '../state/answers.ts';
import type { ReflectionState, ReflectionTask } from '../task.ts';
import { asText } from './as-text.ts';

interface TakeProps {
  readonly task: ReflectionTask;
  readonly state: ReflectionState;
  readonly words: Words;
}

/** What was written as a text file, or copied; printing and the file to go on with are in the menu. */
export function Take({ task, state, words }: TakeProps) {
  const first = useId();
  const [note, setNote] = useState({ word: '', turn: 0 });
  const [byHand, setByHand] = useState('');
  const empty = writtenIn(task, state) === 0;
  const say = (word: string) => setNote(({ turn }) => ({ word, turn: turn + 1 }));
  const save = () => {
    if (empty) return;
    // The mark in front tells old Windows programs that it is UTF-8.
    const text = `\uFEFF${asText(task, state, words)}`;
    download(`${words('reflection.file')}.txt`, text, 'text/plain;charset=utf-8');
  };
  const copy = async () => {
    if (empty) return;
    const text = asText(task, state, words);
    const copied = await toClipboard(text);
    setByHand(copied ? '' : text);
    say(copied ? 'reflection.copied' : 'reflection.copy.by-hand');
  };
  const button = {
    type: 'button',
    class: 'button small',
    'aria-disabled': empty,
    'aria-describedby': empty ? first : undefined,
  } as const;
  return (
    <div class="reflection-take">
      <p class="buttons">
        <button {...button} onClick={save}>
          {words('reflection.save')}
        </button>
        <button {...button} onClick={() => void copy()}>
          {words('reflection.copy')}
        </button>
      </p>
      {empty && (
        <p class="muted" id={first}>
          {words('reflection.take.first')}
        </p>
      )}
      <p class="muted" role="status">
        <span key={note.turn}>{note.word && words(note.word)}</span>
      </p>
      {byHand && (
        <textarea
          readOnly
          rows={6}
          value={byHand}
          aria-label={words('reflection.copy')}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}

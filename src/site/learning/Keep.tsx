import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { $changes, browserShelf } from '../../store/browser.ts';
import { changedSince, lastBackup } from '../../store/learning.ts';
import { Part } from './Part.tsx';
import type { Speech } from './props.ts';
import { saveBackup } from './save-backup.ts';

interface KeepProps {
  readonly speech: Speech;
  readonly version: string;
}

/** Everything as one file, and how old the last one is. */
export function Keep({ speech, version }: KeepProps) {
  const { words } = speech;
  const [opened, setOpened] = useState(false);
  const [saved, setSaved] = useState('');
  useStore($changes);
  useEffect(() => setOpened(true), []);
  return (
    <Part id="keep" title={words('learning.keep')} how={words('learning.keep.how')}>
      <p class="buttons">
        <button
          type="button"
          class="button primary"
          onClick={() => setSaved(saveBackup(words, version))}
        >
          {words('learning.keep.save')}
        </button>
      </p>
      <p class="learning-said" role="status">
        {saved && words('learning.keep.saved', { name: saved })}
      </p>
      {opened && !saved && <p class="muted">{ageOf(speech)}</p>}
    </Part>
  );
}

function ageOf({ words, day }: Speech): string {
  const shelf = browserShelf();
  const last = lastBackup(shelf);
  if (last === undefined) return words('learning.keep.never');
  const count = changedSince(shelf, last);
  const date = day(last);
  return count === 0
    ? words('learning.keep.last', { date })
    : words('learning.keep.since', { date, count });
}

import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { listAssigned } from '../../store/assigned.ts';
import { $changes, browserShelf } from '../../store/browser.ts';
import {
  countKept,
  countTaught,
  eraseLearning,
  eraseTeaching,
  type Taught,
} from '../../store/erase.ts';
import { lossOf } from '../../store/loss.ts';
import { Confirm } from '../gradebook/Confirm.tsx';
import { Part } from './Part.tsx';
import type { Speech } from './props.ts';

/** Takes all learning from this browser: says what goes, and asks once more. */
export function Erase({ speech: { words } }: { readonly speech: Speech }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
  const [opened, setOpened] = useState(false);
  const [taught, setTaught] = useState<Taught>();
  const [sure, setSure] = useState(false);
  const [withTaught, setWithTaught] = useState(false);
  const [said, say] = useState('');
  useStore($changes);
  useEffect(() => {
    setOpened(true);
    // What an instructor keeps can be erased here too, also by somebody who has learnt nothing here.
    void countTaught().then(setTaught, () => undefined);
  }, []);
  useEffect(() => {
    if (said) told.current?.focus();
  }, [said]);
  if (!opened) {
    return <Part id="erase" title={words('learning.erase')} how={words('learning.erase.how')} />;
  }
  const shelf = browserShelf();
  const kept = countKept(shelf);
  const goes = (['works', 'assignments', 'asides', 'others'] as const).filter(
    (one) => kept[one] > 0,
  );
  const unsent = listAssigned(shelf).some((record) => lossOf(record, shelf) !== undefined);
  const teaches = taught !== undefined && Object.values(taught).some((count) => count > 0);
  const ask = async () => {
    setTaught(await countTaught());
    setSure(false);
    setWithTaught(false);
    say('');
    dialog.current?.showModal();
  };
  const act = async () => {
    eraseLearning(shelf);
    if (!withTaught) return say(words('learning.erased'));
    const done = await eraseTeaching(shelf).then(
      () => true,
      () => false,
    );
    say(words(done ? 'learning.erased.teaching' : 'learning.erased.refused'));
  };
  const list = (
    <ul class="learning-goes">
      {goes.map((one) => (
        <li key={one}>{words(`learning.erase.${one}`, { count: kept[one] })}</li>
      ))}
    </ul>
  );
  return (
    <Part id="erase" title={words('learning.erase')} how={words('learning.erase.how')}>
      {goes.length > 0 ? (
        <>
          <p>{words('learning.erase.goes')}</p>
          {list}
        </>
      ) : (
        !said && <p>{words('learning.erase.nothing')}</p>
      )}
      <p class="learning-said" tabIndex={-1} ref={told} role="status">
        {said}
      </p>
      {(goes.length > 0 || teaches) && (
        <p class="buttons">
          <a class="button" href="#keep">
            {words('learning.keep')}
          </a>
          <button type="button" class="button learning-danger" onClick={() => void ask()}>
            {words('learning.erase.ask')}
          </button>
        </p>
      )}
      <Confirm
        dialog={dialog}
        title={words('learning.erase.title')}
        text={words('learning.erase.text')}
        yes={words('learning.erase.yes')}
        no={words('learning.erase.no')}
        act={() => void act()}
      >
        {list}
        {unsent && <p class="notice">{words('learning.erase.unsent')}</p>}
        {teaches && (
          <label class="learning-tick">
            <input
              type="checkbox"
              checked={withTaught}
              onChange={({ currentTarget }) => setWithTaught(currentTarget.checked)}
            />
            <span>{words('learning.erase.teaching', { ...taught })}</span>
          </label>
        )}
        <label class="learning-tick">
          <input
            type="checkbox"
            required
            checked={sure}
            onChange={({ currentTarget }) => setSure(currentTarget.checked)}
          />
          <span>{words('learning.erase.sure')}</span>
        </label>
      </Confirm>
    </Part>
  );
}

import { useId, useRef, useState } from 'preact/hooks';
import { keyName, writeKey } from '../../exchange/key.ts';
import { tokenFile } from '../../exchange/token.ts';
import { download } from '../../ui/download.ts';
import type { Words } from '../../ui/words.ts';
import { Pick } from './fields.tsx';
import type { KeyHold } from './use-key.ts';

interface KeyPanelProps {
  readonly words: Words;
  readonly hold: KeyHold;
}

/** The key sealed work is opened with: what it is for, where it lies, and what to do with it. */
export function KeyPanel({ words, hold }: KeyPanelProps) {
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const saveButton = useRef<HTMLButtonElement>(null);
  const haveButton = useRef<HTMLButtonElement>(null);
  const [said, setSaid] = useState<'' | 'same' | 'opened' | 'none' | 'made'>('');
  const { pair, inFile, unkept } = hold;
  if (!pair) return <p class="muted">{words('assign.key.making')}</p>;
  const name = keyName(pair.public);
  const save = () => {
    const text = tokenFile(words('assign.key.file', { name }), writeKey(pair));
    download(`service-quality-key-${name}.txt`, text, 'text/plain');
    hold.noted();
  };
  return (
    <section class="assign-key" data-safe={inFile} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words('assign.key')}</h3>
      <p>{words('assign.key.name', { name })}</p>
      <p>{words('assign.key.what')}</p>
      <p>{words(unkept ? 'assign.key.unkept' : 'assign.key.where')}</p>
      <p>
        <strong>{words('assign.key.lost')}</strong>
      </p>
      <div class="buttons">
        <button
          type="button"
          ref={saveButton}
          class={inFile ? 'button' : 'button primary'}
          onClick={save}
        >
          {words(inFile ? 'assign.key.save-again' : 'assign.key.save')}
        </button>
        {!inFile && (
          <button type="button" class="link" ref={haveButton} onClick={() => file.current?.click()}>
            {words('assign.key.have')}
          </button>
        )}
      </div>
      {inFile && <p class="assign-good">{words('assign.key.safe')}</p>}
      <details class="others">
        <summary>{words('assign.key.other')}</summary>
        <p>{words('assign.key.other.what')}</p>
        {hold.all.length > 1 && (
          <Pick
            label={words('assign.key.use')}
            value={pair.public}
            options={hold.all.map((one) => ({ value: one.public, text: keyName(one.public) }))}
            set={(key) => {
              // It names the key in use, and told how that came to be.
              setSaid('');
              hold.all.filter((one) => one.public === key).forEach(hold.use);
            }}
          />
        )}
        <div class="buttons">
          <button type="button" class="button small" onClick={() => file.current?.click()}>
            {words('assign.key.open')}
          </button>
          <button
            type="button"
            class="button small"
            onClick={() => hold.make().then(() => setSaid('made'))}
          >
            {words('assign.key.new')}
          </button>
        </div>
      </details>
      <input
        type="file"
        hidden
        accept=".txt,text/plain"
        ref={file}
        aria-label={words('assign.key.open')}
        onChange={async (event) => {
          const input = event.currentTarget;
          // The same is said anew.
          setSaid('');
          const chosen = input.files?.[0];
          // A file that cannot be read holds no key either.
          const text = (await chosen?.text().catch(() => '')) ?? '';
          if (chosen) {
            const isAtHave = document.activeElement === haveButton.current;
            const holds = await hold.open(text);
            setSaid(SAID[holds]);
            // That button goes; the keyboard stays beside it.
            if (isAtHave && holds !== 'none') saveButton.current?.focus();
          }
          input.value = '';
        }}
      />
      <p role="status" class={said === 'none' ? 'assign-wrong' : 'muted'}>
        {said && words(`assign.key.said.${said}`, { name })}
        {said === 'none' && !inFile && <> {words('assign.key.said.back')}</>}
      </p>
    </section>
  );
}

/** What is said of a file, by what it holds. */
const SAID = { this: 'same', other: 'opened', none: 'none' } as const;

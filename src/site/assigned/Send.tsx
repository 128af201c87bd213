import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import { tokenFile } from '../../exchange/token.ts';
import type { Receipt } from '../../store/record.ts';
import { download } from '../../ui/download.ts';
import { toClipboard } from '../../ui/to-clipboard.ts';
import type { Words } from '../../ui/words.ts';
import { fileName } from '../file-name.ts';
import { gradebookLink } from './gradebook-link.ts';

interface SendProps {
  readonly receipt: Receipt;
  /** Nobody but the instructor is to know whose it is: not even the file's name says so. */
  readonly sealed: boolean;
  readonly title: string;
  readonly language: Language;
  readonly words: Words;
  /** Called when the hand-in was saved, copied or shared. */
  readonly sent: () => void;
}

/** The ways to get a hand-in to the instructor: a file, the share sheet, a code, a link. */
export function Send({ receipt, sealed, title, language, words, sent }: SendProps) {
  const id = useId();
  const code = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const { token, fingerprint, student } = receipt;
  const name = fileName([title, sealed ? '' : (student.name ?? ''), fingerprint], 'txt');
  const text = tokenFile(words('assigned.file', { title, fingerprint }), token);
  const file = useMemo(() => shareable(name, text), [name, text]);
  const link = gradebookLink(token, language);
  const say = (word: string) => setSaid(({ turn }) => ({ text: words(word), turn: turn + 1 }));
  const copy = async (what: string, word: string) => {
    if (await toClipboard(what)) {
      sent();
      return say(word);
    }
    // Refused, or a browser without it: the text is there to be copied by hand.
    code.current?.closest('details')?.setAttribute('open', '');
    if (code.current) code.current.value = what;
    code.current?.focus();
    code.current?.select();
    say('assigned.copy.by-hand');
  };
  return (
    <section class="send" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words('assigned.send')}</h3>
      <p>{words('assigned.send.how')}</p>
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          onClick={() => {
            download(name, text, 'text/plain;charset=utf-8');
            sent();
            say('assigned.send.saved');
          }}
        >
          {words('assigned.send.file')}
        </button>
        {file && (
          <button
            type="button"
            class="button"
            // Closing the sheet without choosing anything is no failure.
            onClick={() => navigator.share({ files: [file], title: name }).then(sent, () => {})}
          >
            {words('assigned.send.share')}
          </button>
        )}
        <button type="button" class="button" onClick={() => copy(token, 'assigned.send.copied')}>
          {words('assigned.send.copy')}
        </button>
        {link && (
          <button
            type="button"
            class="button"
            onClick={() => copy(link, 'assigned.send.copied.link')}
          >
            {words('assigned.send.link')}
          </button>
        )}
      </div>
      <p class="send-said" role="status">
        <span key={said.turn}>{said.text || null}</span>
      </p>
      <details>
        <summary>{words('assigned.send.code')}</summary>
        <textarea
          ref={code}
          rows={4}
          readOnly
          spellcheck={false}
          aria-label={words('assigned.send.code')}
          value={token}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onCopy={sent}
        />
      </details>
    </section>
  );
}

/** The file as the share sheet takes it, where there is one that takes files. */
function shareable(name: string, text: string): File | undefined {
  const file = new File([text], name, { type: 'text/plain' });
  return navigator.canShare?.({ files: [file] }) ? file : undefined;
}

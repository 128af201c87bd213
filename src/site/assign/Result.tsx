import { exercises } from 'virtual:exercises';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Assignment } from '../../core/assign/assignment.ts';
import type { Language } from '../../core/language.ts';
import { writeAssignment } from '../../exchange/assignment.ts';
import { qrOf } from '../../exchange/qr.ts';
import { tokenFile } from '../../exchange/token.ts';
import { download } from '../../ui/download.ts';
import type { Words } from '../../ui/words.ts';
import { fileName } from '../file-name.ts';
import { Hosted } from './Hosted.tsx';
import { hostedRoot, keepHostedRoot, ownRoot } from './hosted.ts';
import { isHere, linkTo, previewOf } from './link.ts';
import { chatText, messageOf } from './message.ts';
import { QrPart } from './QrPart.tsx';
import { useCopy } from './use-copy.ts';

interface ResultProps {
  readonly words: Words;
  /** The words of the link's language: students read them. */
  readonly linkWords: Words;
  readonly assignment: Assignment;
  readonly language: Language;
  /** The assignment was copied, saved or shown: it may be out in the world. */
  readonly handedOut: () => void;
}

/** Everything an assignment can be handed out by: link, QR code, text for a chat, file; and a look. */
export function Result({ words, linkWords, assignment, language, handedOut }: ResultProps) {
  const id = useId();
  const linkField = useRef<HTMLInputElement>(null);
  const chatField = useRef<HTMLTextAreaElement>(null);
  const [hosted, setHosted] = useState(hostedRoot);
  const { said, copy } = useCopy();
  const own = ownRoot();
  const root = isHere(own) ? (hosted ?? (own.startsWith('http') ? own : '')) : own;
  const token = useMemo(() => writeAssignment(assignment), [assignment]);
  const link = root && linkTo(assignment, token, language, root);
  const qr = useMemo(() => (link ? qrOf(link) : undefined), [link]);
  const message = messageOf(assignment, exercises, language, linkWords);
  const collects = assignment.collect !== 'none';
  const chat = chatText(message, collects, link, linkWords);
  const lang = language === 'zh' ? 'zh-CN' : 'en';
  const saveFile = () => {
    const line = linkWords('assign.file.line', { title: message.title });
    const name = fileName([message.title, assignment.id], 'txt');
    download(name, tokenFile(line, token), 'text/plain');
    handedOut();
  };
  return (
    <div class="assign-result">
      {link && (
        <div class="field">
          <label for={id}>{words('assign.link')}</label>
          <div class="assign-copy">
            <input
              id={id}
              ref={linkField}
              type="text"
              readOnly
              value={link}
              aria-describedby={`${id}-length`}
              onFocus={(event) => event.currentTarget.select()}
              onCopy={handedOut}
            />
            <button
              type="button"
              class="button primary"
              onClick={() => {
                void copy(link, 'assign.copied.link', linkField.current);
                handedOut();
              }}
            >
              {words('assign.copy')}
            </button>
          </div>
          <p class="field-hint" id={`${id}-length`}>
            {words('assign.link.length', { count: link.length })}
          </p>
        </div>
      )}
      <p role="status" class="assign-said">
        <span key={said.turn}>{said.word && words(said.word)}</span>
      </p>
      {isHere(own) && (
        <Hosted
          words={words}
          root={hosted}
          set={(address) => {
            keepHostedRoot(address);
            setHosted(address);
          }}
        />
      )}
      {link && (
        <QrPart
          words={words}
          linkWords={linkWords}
          lang={lang}
          assignment={assignment}
          message={message}
          qr={qr}
          handedOut={handedOut}
        />
      )}
      <details class="others">
        <summary>{words('assign.chat')}</summary>
        <textarea
          ref={chatField}
          class="assign-chat"
          rows={5}
          readOnly
          lang={lang}
          value={chat}
          aria-label={words('assign.chat')}
          onCopy={handedOut}
        />
        <button
          type="button"
          class="button small"
          onClick={() => {
            void copy(chat, 'assign.copied.chat', chatField.current);
            handedOut();
          }}
        >
          {words('assign.chat.copy')}
        </button>
      </details>
      <details class="others" open={!link}>
        <summary>{words('assign.file')}</summary>
        <p>{words('assign.file.what')}</p>
        <button type="button" class="button small" onClick={saveFile}>
          {words('assign.file.save')}
        </button>
      </details>
      <p class="assign-preview">
        <a href={previewOf(assignment, token, language, own)} target="_blank" rel="noopener">
          {words('assign.preview')}
        </a>
      </p>
    </div>
  );
}

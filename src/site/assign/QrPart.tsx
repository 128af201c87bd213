import { useState } from 'preact/hooks';
import type { Assignment } from '../../core/assign/assignment.ts';
import type { Qr } from '../../exchange/qr.ts';
import { download } from '../../ui/download.ts';
import type { Words } from '../../ui/words.ts';
import { fileName } from '../file-name.ts';
import type { Message } from './message.ts';
import { Projector } from './Projector.tsx';
import { imageOf, pngOf, svgOf } from './picture.ts';
import { shorter } from './shorter.ts';

interface QrPartProps {
  readonly words: Words;
  readonly linkWords: Words;
  readonly lang: string;
  readonly assignment: Assignment;
  readonly message: Message;
  /** `undefined` if the link is too long for any. */
  readonly qr: Qr | undefined;
  /** It was shown or saved, and may be out in the world. */
  readonly handedOut: () => void;
}

/** The QR code: to look at, to show to a class, to save; and how well it can be scanned. */
export function QrPart(props: QrPartProps) {
  const { words, assignment, message, qr, handedOut } = props;
  const [isShown, setShown] = useState(false);
  const [failed, setFailed] = useState(false);
  const advice = shorter(assignment).map((what) => words(`assign.shorter.${what}`));
  const help = advice.length > 0 && (
    <>
      {words('assign.shorter')}
      {advice.map((text) => (
        <span key={text}> {text}</span>
      ))}
    </>
  );
  if (!qr) {
    return (
      <p class="assign-wrong">
        {words('assign.qr.none')} {help}
      </p>
    );
  }
  const name = (ending: string) => fileName([message.title, assignment.id], ending);
  const actions = {
    svg: () => download(name('svg'), svgOf(qr), 'image/svg+xml'),
    png: () => {
      setFailed(false);
      pngOf(qr).then(
        (blob) => download(name('png'), blob),
        () => setFailed(true),
      );
    },
  };
  return (
    <div class="assign-qr">
      <img src={imageOf(qr.svg)} alt={words('assign.qr.alt', { title: message.title })} />
      <div class="assign-qr-actions">
        <button
          type="button"
          class="button small"
          onClick={() => {
            setShown(true);
            handedOut();
          }}
        >
          {words('assign.projector')}
        </button>
        {(['svg', 'png'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            class="link"
            onClick={() => {
              actions[kind]();
              handedOut();
            }}
          >
            {words(`assign.qr.${kind}`)}
          </button>
        ))}
      </div>
      {qr.ease !== 'easy' && (
        <p class={qr.ease === 'hard' ? 'assign-wrong' : 'muted'}>
          {words(`assign.qr.ease.${qr.ease}`)} {help}
        </p>
      )}
      <p role="status" class="assign-wrong">
        {failed && words('assign.qr.failed')}
      </p>
      {isShown && <Projector {...props} svg={qr.svg} close={() => setShown(false)} />}
    </div>
  );
}

import { useEffect, useId, useRef } from 'preact/hooks';
import { languageOf } from '../../ui/language-of.ts';
import type { Words } from '../../ui/words.ts';
import type { Message } from './message.ts';
import { imageOf } from './picture.ts';

interface ProjectorProps {
  /** The words of the interface, and those of the link: students read the latter. */
  readonly words: Words;
  readonly linkWords: Words;
  readonly lang: string;
  readonly message: Message;
  readonly svg: string;
  readonly close: () => void;
}

/** The QR code as large as the screen allows, for a projector. */
export function Projector({ words, linkWords, lang, message, svg, close }: ProjectorProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    let left = false;
    const show = () => {
      if (!left) dialog.current?.showModal();
    };
    /** The key that ends full screen does not reach the dialog: one press is to end both. */
    const follow = () => {
      if (!document.fullscreenElement) dialog.current?.close();
    };
    const fill = async () => {
      await document.documentElement.requestFullscreen();
      document.addEventListener('fullscreenchange', follow);
    };
    // Phones and some schools' browsers refuse; as large as the window is large enough then. Before
    // the dialog, which would lie below the page otherwise.
    fill().then(show, show);
    return () => {
      left = true;
      document.removeEventListener('fullscreenchange', follow);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, []);
  return (
    <dialog class="assign-projector" ref={dialog} aria-labelledby={id} onClose={close}>
      <div class="assign-projector-text" lang={lang}>
        <h2 id={id} lang={languageOf(message.title)}>
          {message.title}
        </h2>
        <p>{message.what}</p>
        {message.due && <p>{message.due}</p>}
        <p class="assign-projector-how">{linkWords('assign.projector.how')}</p>
      </div>
      <img src={imageOf(svg)} alt={words('assign.qr.alt', { title: message.title })} />
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {words('assign.projector.close')}
      </button>
    </dialog>
  );
}

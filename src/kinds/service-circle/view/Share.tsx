import { useId, useRef, useState } from 'preact/hooks';
import { download } from '../../../ui/download.ts';
import { toClipboard } from '../../../ui/to-clipboard.ts';
import type { Plan } from '../draw/plan.ts';
import type { ViewName } from '../draw/views.ts';
import { copyText, pasteText } from '../share/clipboard.ts';
import type { SceneProps } from './circle-props.ts';

type Files = typeof import('./files.ts');

interface ShareProps extends SceneProps {
  readonly plan: Plan;
  readonly view: ViewName;
}

/** The circle as a picture, a table or text; and one pasted in its place. */
export function Share(props: ShareProps) {
  const { scene, circle, words, act, plan, view } = props;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [note, setNote] = useState({ text: '', turn: 0 });
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const [byHand, setByHand] = useState(false);
  const say = (word: string) => setNote(({ turn }) => ({ text: words(word), turn: turn + 1 }));
  const name = `${scene?.id ?? 'circle'}-${view}`;
  /** What `make` does with the means to write files, or a word that they cannot be had. */
  const save = (make: (files: Files) => unknown) => {
    import('./files.ts').then(make, () => say('ex.late.failed'));
  };
  const copy = async () => {
    const whole = copyText(
      scene,
      circle,
      plan.phases.map((phase) => phase.name),
    );
    if (await toClipboard(whole)) return say('service-circle.copied');
    // Refused, or a browser without it: the text is there to be copied by hand.
    setText(whole);
    setByHand(true);
    dialog.current?.showModal();
  };
  const paste = () => {
    const found = pasteText(text, scene, circle);
    setWrong(!found);
    if (!found) return;
    act({ do: 'paste', circle: found });
    dialog.current?.close();
  };
  const actions = [
    {
      word: 'svg',
      run: () =>
        save(({ pictureOf }) =>
          download(`${name}.svg`, pictureOf(plan, view, words), 'image/svg+xml'),
        ),
    },
    {
      word: 'png',
      run: () =>
        save(({ pictureOf, toPng }) =>
          toPng(pictureOf(plan, view, words)).then(
            (blob) => download(`${name}.png`, blob),
            () => say('service-circle.png.failed'),
          ),
        ),
    },
    {
      word: 'csv',
      run: () =>
        save(({ toCsv, circleRows }) =>
          download(
            `${scene?.id ?? 'circle'}.csv`,
            toCsv(circleRows(circle, plan, words)),
            'text/csv',
          ),
        ),
    },
    { word: 'copy', run: copy },
    {
      word: 'paste',
      run: () => {
        setText('');
        setWrong(false);
        setByHand(false);
        dialog.current?.showModal();
      },
    },
  ];
  return (
    <div class="share">
      <fieldset class="share-buttons">
        <legend class="visually-hidden">{words('service-circle.share')}</legend>
        {actions.map(({ word, run }) => (
          <button key={word} type="button" class="link" onClick={run}>
            {words(`service-circle.share.${word}`)}
          </button>
        ))}
      </fieldset>
      <p class="muted" role="status">
        <span key={note.turn}>{note.text || null}</span>
      </p>
      <dialog class="confirm" ref={dialog} aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>
          {words(byHand ? 'service-circle.share.copy' : 'service-circle.paste.title')}
        </h2>
        <p id={`${id}-how`}>
          {words(byHand ? 'service-circle.copy.by-hand' : 'service-circle.paste.how')}
        </p>
        <textarea
          rows={6}
          value={text}
          readOnly={byHand}
          onFocus={(event) => byHand && event.currentTarget.select()}
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-how`}
          aria-invalid={wrong}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setWrong(false);
          }}
        />
        <p class="paste-wrong" role="alert">
          {wrong && words('service-circle.paste.wrong')}
        </p>
        <p class="buttons">
          {!byHand && (
            <button type="button" class="button primary" onClick={paste}>
              {words('service-circle.paste.do')}
            </button>
          )}
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {words(byHand ? 'notice.dismiss' : 'service-circle.paste.no')}
          </button>
        </p>
      </dialog>
    </div>
  );
}

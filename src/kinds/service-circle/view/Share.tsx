import { useId, useRef, useState } from 'preact/hooks';
import { download } from '../../../ui/download.ts';
import type { Plan } from '../draw/plan.ts';
import { toSvg } from '../draw/svg.ts';
import { draw, type ViewName } from '../draw/views.ts';
import { toCsv } from '../export/csv.ts';
import { circleRows } from '../export/rows.ts';
import { copyText, pasteText } from '../share/clipboard.ts';
import { toPng } from '../share/png.ts';
import type { SceneProps } from './circle-props.ts';

interface ShareProps extends SceneProps {
  readonly plan: Plan;
  readonly view: ViewName;
}

/** The width at which pictures are drawn for slides and paper. */
const PICTURE_WIDTH = 960;

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
  const picture = () => {
    const drawing = draw[view](plan, PICTURE_WIDTH);
    const description = words(`service-circle.view.${view}.label`, {
      name: plan.name,
      count: plan.moments.length,
    });
    return toSvg(drawing, { title: plan.name, description, mode: 'light' });
  };
  const copy = async () => {
    const whole = copyText(
      scene,
      circle,
      plan.phases.map((phase) => phase.name),
    );
    try {
      await navigator.clipboard.writeText(whole);
      say('service-circle.copied');
    } catch {
      // Refused, or a browser without it: the text is there to be copied by hand.
      setText(whole);
      setByHand(true);
      dialog.current?.showModal();
    }
  };
  const paste = () => {
    const found = pasteText(text, scene, circle);
    setWrong(!found);
    if (!found) return;
    act({ do: 'paste', circle: found });
    dialog.current?.close();
  };
  const actions = [
    { word: 'svg', run: () => download(`${name}.svg`, picture(), 'image/svg+xml') },
    {
      word: 'png',
      run: () => {
        toPng(picture()).then(
          (blob) => download(`${name}.png`, blob),
          () => say('service-circle.png.failed'),
        );
      },
    },
    {
      word: 'csv',
      run: () =>
        download(
          `${scene?.id ?? 'circle'}.csv`,
          toCsv(circleRows(circle, plan, words)),
          'text/csv',
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

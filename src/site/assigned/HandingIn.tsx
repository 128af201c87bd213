import { useId, useRef, useState } from 'preact/hooks';
import type { Field } from '../../core/assign/assignment.ts';
import { canSeal } from '../../exchange/key.ts';
import { Icon } from '../../ui/Icon.tsx';
import { closes, missingFields, nextTurn } from './build-hand-in.ts';
import { obstacleTo } from './can-hand-in.ts';
import { Due } from './Due.tsx';
import { Fields } from './Fields.tsx';
import { handIn } from './hand-in.ts';
import type { ViewProps } from './props.ts';
import { WhatGoes } from './WhatGoes.tsx';

interface HandingInProps extends ViewProps {
  readonly done: (fingerprint: string) => void;
}

/** What will be handed in, what is missing, who can read it, and the button that does it. */
export function HandingIn(props: HandingInProps) {
  const { session, words, record, progress, go, done } = props;
  const { assignment, language, preview } = session;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [missing, setMissing] = useState<readonly Field[]>([]);
  /** At once, before anything is drawn: a second press must not hand in twice. */
  const started = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const obstacle = obstacleTo(assignment, progress, preview);
  const sealed = assignment.collect === 'sealed';
  const unable = sealed && !canSeal();
  const turn = nextTurn(record);
  const blocked = obstacle !== undefined || unable || busy;
  const submit = async () => {
    const lacking = missingFields(record);
    setMissing(lacking);
    const [first] = lacking;
    if (first) return form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    if (blocked || started.current) return;
    started.current = true;
    setBusy(true);
    setFailed(false);
    try {
      done(await handIn(session));
    } catch {
      started.current = false;
      setFailed(true);
      setBusy(false);
    }
  };
  return (
    <>
      <nav class="assignment-way" aria-label={words('assigned.way')}>
        <button type="button" class="link" onClick={() => go({ at: 'all' })}>
          <Icon name="back" /> {words('assigned.all')}
        </button>
      </nav>
      <h2 data-heading tabIndex={-1}>
        {words('assigned.hand-in.title')}
      </h2>
      <Due assignment={assignment} language={language} words={words} brief />
      <form
        class="handing"
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <div class="handing-what">
          <WhatGoes {...props} />
          <Fields
            assignment={assignment}
            record={record}
            fill={session.record.fill}
            words={words}
            missing={missing.filter((field) => !record.fields[field]?.trim())}
          />
        </div>
        <div class="handing-send">
          <h3>{words('assigned.who')}</h3>
          <p>{words(sealed ? 'assigned.who.sealed' : 'assigned.who.open')}</p>
          {turn > 1 && !obstacle && <p>{words('assigned.replaces', { turn, before: turn - 1 })}</p>}
          {closes(assignment) && <p>{words(`assigned.then.${assignment.feedback}`)}</p>}
          {unable && (
            <p class="notice" id={`${id}-unable`}>
              {words('assigned.cannot-seal')}
            </p>
          )}
          {obstacle && (
            <p class="notice" id={`${id}-obstacle`}>
              {words(`assigned.obstacle.${obstacle}`)}
            </p>
          )}
          <div role="alert">
            {failed && <p class="notice">{words('assigned.hand-in.failed')}</p>}
          </div>
          <p class="muted" id={`${id}-next`}>
            {words('assigned.hand-in.next')}
          </p>
          <div class="buttons">
            <button
              type="submit"
              class="button primary"
              aria-disabled={blocked}
              aria-describedby={`${id}-unable ${id}-obstacle ${id}-next`}
            >
              {words('assigned.hand-in.do')}
            </button>
            <button type="button" class="button" onClick={() => go({ at: 'all' })}>
              {words('assigned.hand-in.not-yet')}
            </button>
          </div>
        </div>
      </form>
    </>
  );
}

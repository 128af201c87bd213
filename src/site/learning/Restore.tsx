import { useEffect, useId, useRef } from 'preact/hooks';
import { siteUrl } from '../site-url.ts';
import { Linked } from './Linked.tsx';
import { Part } from './Part.tsx';
import { Preview } from './Preview.tsx';
import type { Speech } from './props.ts';
import { type Refused, useRestore } from './use-restore.ts';

/** Opens a back-up: first what is in it, then, if that is wanted, the restore, and a way back. */
export function Restore({ speech }: { readonly speech: Speech }) {
  const { words } = speech;
  const id = useId();
  const { now, open, act, undo, leave } = useRestore();
  const told = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  // What was pressed is gone, or far above: the keyboard goes where there is something new.
  useEffect(() => {
    if (now.is !== 'idle' && now.is !== 'reading') told.current?.focus();
  }, [now]);
  return (
    <Part id="restore" title={words('learning.restore')} how={words('learning.restore.how')}>
      <p class="buttons">
        <label class="button learning-file">
          {words('learning.restore.choose')}
          <input
            id={id}
            ref={input}
            type="file"
            class="visually-hidden"
            accept=".json,.txt,application/json,text/plain"
            onChange={async ({ currentTarget }) => {
              const chosen = currentTarget.files?.[0];
              if (chosen) await open(chosen);
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      {now.is === 'reading' && <p role="status">{words('learning.restore.reading')}</p>}
      {now.is !== 'idle' && now.is !== 'reading' && (
        <div class="learning-outcome" tabIndex={-1} ref={told}>
          {now.is === 'refused' && <Refusal why={now.why} speech={speech} />}
          {now.is === 'failed' && <p class="notice">{words(`learning.restore.${now.why}`)}</p>}
          {now.is === 'offered' && (
            <Preview
              offer={now.offer}
              speech={speech}
              act={() => act(now.offer)}
              leave={() => {
                leave();
                input.current?.focus();
              }}
            />
          )}
          {now.is === 'done' && (
            <>
              <p>{words('learning.restored')}</p>
              <p class="buttons">
                <button type="button" class="button" onClick={() => undo(now.undo)}>
                  {words('learning.restored.undo')}
                </button>
              </p>
              <p class="muted">{words('learning.restored.how')}</p>
            </>
          )}
          {now.is === 'undone' && (
            <p>
              {now.left === 0
                ? words('learning.restored.undone')
                : words('learning.restored.left', { count: now.left })}
            </p>
          )}
        </div>
      )}
    </Part>
  );
}

/** Why a file cannot be restored, and where it belongs if that is known. */
function Refusal({ why, speech }: { readonly why: Refused; readonly speech: Speech }) {
  const { words, language, title, exerciseAt } = speech;
  if (why.problem === 'not-loaded') return <p class="notice">{words('notice.not-loaded')}</p>;
  if (why.problem === 'other-exercise') {
    return (
      <div class="notice">
        <p>{words('learning.restore.problem.other-exercise', { title: title(why.exercise) })}</p>
        {title(why.exercise) !== why.exercise && (
          <a href={exerciseAt(why.exercise)}>{title(why.exercise)}</a>
        )}
      </div>
    );
  }
  if (why.problem !== 'token') {
    return <p class="notice">{words(`learning.restore.problem.${why.problem}`)}</p>;
  }
  const isAssignment = why.tag === 'a';
  const page = isAssignment ? 'assignment' : 'gradebook';
  return (
    <div class="notice">
      <p>
        <Linked
          text={words(`learning.restore.problem.token.${why.tag}`)}
          href={siteUrl(`${language}/${page}.html`)}
          name={words(isAssignment ? 'learning.assigned.page' : 'site.gradebook')}
        />
      </p>
    </div>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { unsentOf } from '../../store/record.ts';
import { Icon } from '../../ui/Icon.tsx';
import { type AnyView, views } from '../islands/views.ts';
import { AssignedLive } from './AssignedLive.tsx';
import { Conditions, partConditionsOf } from './Conditions.tsx';
import { Due } from './Due.tsx';
import type { Place } from './place.ts';
import type { ViewProps } from './props.ts';

interface PartViewProps extends ViewProps {
  readonly index: number;
  readonly save: () => void;
  readonly open: (text: string) => void;
}

/** One exercise of an assignment, and the way to the others. */
export function PartView({ session, words, record, index, save, open, go }: PartViewProps) {
  const { assignment, places, language, preview } = session;
  const place = places[index] as Place;
  const { view, failed, load } = useKindView(place.head.kind);
  const next = places[index + 1];
  const unsent = unsentOf(record);
  const toAll = () => go({ at: 'all' });
  return (
    <>
      <nav class="assignment-way" aria-label={words('assigned.way')}>
        <button type="button" class="link" onClick={toAll}>
          <Icon name="back" /> {words('assigned.all')}
        </button>
        <span class="muted">
          {words('assigned.part', { number: index + 1, count: places.length })}
        </span>
      </nav>
      <h2 data-heading tabIndex={-1}>
        {place.head.title[language]}
      </h2>
      <Conditions list={partConditionsOf(place, words)} />
      <Due assignment={assignment} language={language} words={words} brief />
      <section
        class="exercise not-prose"
        data-kind={place.head.kind}
        aria-label={place.head.title[language]}
      >
        {view && (
          <AssignedLive
            assignment={assignment}
            place={place}
            view={view}
            words={words}
            rank={3}
            kept={!preview}
            save={save}
            open={open}
            send={unsent && (() => go({ at: 'receipt', fingerprint: unsent.fingerprint }))}
          />
        )}
        {!view && !failed && <p class="muted">{words('assigned.waiting')}</p>}
        {failed && (
          <div class="notice" role="alert">
            <p>{words('notice.not-loaded')}</p>
            <button type="button" class="button small" onClick={load}>
              {words('assigned.retry')}
            </button>
          </div>
        )}
      </section>
      <nav class="assignment-next" aria-label={words('assigned.way.next')}>
        <button type="button" class="button" onClick={toAll}>
          {words('assigned.all')}
        </button>
        {next && (
          <button
            type="button"
            class="button primary"
            onClick={() => go({ at: 'part', exercise: next.head.id })}
          >
            {words('assigned.next', { title: next.head.title[language] })} <Icon name="next" />
          </button>
        )}
        {!next && assignment.collect !== 'none' && (
          <button type="button" class="button primary" onClick={() => go({ at: 'hand-in' })}>
            {words('assigned.hand-in.look')} <Icon name="next" />
          </button>
        )}
      </nav>
    </>
  );
}

/** The view of a kind, loaded once it is needed. */
function useKindView(kind: string) {
  const [view, setView] = useState<AnyView>();
  const [failed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    const wait = views[kind]?.() ?? Promise.reject(new Error(kind));
    wait.then(setView, () => setFailed(true));
  };
  useEffect(load, [kind]);
  return { view, failed, load };
}

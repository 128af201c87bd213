import { useStore } from '@nanostores/preact';
import { $trouble } from '../../store/browser.ts';
import { languageOf } from '../../ui/language-of.ts';
import { Notices } from '../../ui/Notices.tsx';
import { Conditions, conditionsOf } from './Conditions.tsx';
import { Due } from './Due.tsx';
import { HandInEntry } from './HandInEntry.tsx';
import { Note } from './Note.tsx';
import { PartRow } from './PartRow.tsx';
import type { ViewProps } from './props.ts';
import { Receipts } from './Receipts.tsx';

/** The whole of an assignment: what is asked and by when, how far one is, and what was handed in. */
export function Overview(props: ViewProps & { readonly save: () => void }) {
  const { session, words, title, progress, go, save } = props;
  const { assignment, places, missing, language, preview } = session;
  const trouble = useStore($trouble);
  return (
    <>
      <header class="assignment-head">
        <h2 data-heading tabIndex={-1} lang={languageOf(title)}>
          {title}
        </h2>
        <Due assignment={assignment} language={language} words={words} />
        <Note text={assignment.note} words={words} />
        <Conditions list={conditionsOf(assignment, words)} />
      </header>
      <Notices
        words={words}
        notice={null}
        items={0}
        trouble={preview ? null : trouble}
        dismiss={() => {}}
        save={save}
      />
      <div class="assignment-columns" data-collects={assignment.collect !== 'none'}>
        <section class="assignment-part">
          <h3>{words('assigned.parts')}</h3>
          <ol class="assignment-list">
            {places.map((place, index) => (
              <PartRow
                key={place.head.id}
                assignment={assignment}
                place={place}
                progress={progress[index]}
                language={language}
                words={words}
                go={go}
              />
            ))}
          </ol>
          {missing.length > 0 && (
            <div class="notice">
              <p>{words('assigned.missing', { codes: missing.join(' ') })}</p>
            </div>
          )}
        </section>
        {assignment.collect !== 'none' && (
          <div class="assignment-side">
            <HandInEntry {...props} />
            <Receipts {...props} />
          </div>
        )}
      </div>
      <p class="muted assignment-own">
        {words('assigned.own.all')}{' '}
        {!preview && (
          <button type="button" class="link" onClick={save}>
            {words('assigned.save')}
          </button>
        )}
      </p>
    </>
  );
}

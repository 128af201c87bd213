import { useStore } from '@nanostores/preact';
import { $trouble } from '../../store/browser.ts';
import { unsentOf } from '../../store/record.ts';
import { languageOf } from '../../ui/language-of.ts';
import { Notices } from '../../ui/Notices.tsx';
import { Conditions, conditionsOf } from './Conditions.tsx';
import { Due } from './Due.tsx';
import { HandInEntry } from './HandInEntry.tsx';
import { Note } from './Note.tsx';
import { PartRow } from './PartRow.tsx';
import type { ViewProps } from './props.ts';
import { Receipts } from './Receipts.tsx';
import { Remove } from './Remove.tsx';

interface OverviewProps extends ViewProps {
  readonly save: () => void;
  /** Takes the assignment from this browser and begins it afresh. */
  readonly remove: () => void;
}

/** The whole of an assignment: what is asked and by when, how far one is, and what was handed in. */
export function Overview(props: OverviewProps) {
  const { session, words, title, record, progress, go, save, remove } = props;
  const { assignment, places, missing, language, preview } = session;
  const trouble = useStore($trouble);
  const { owner } = session.record;
  const removal = <Remove {...{ record, title, shelf: session.shelf, words }} act={remove} />;
  return (
    <>
      <header class="assignment-head">
        <h2 data-heading tabIndex={-1} lang={languageOf(title)}>
          {title}
        </h2>
        {owner && !preview && (
          <div class="assignment-owner">
            <span>{words('assigned.owner', { name: owner })}</span>
            {removal}
          </div>
        )}
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
                unsent={unsentOf(record) !== undefined}
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
      <p class="muted assignment-own">{words('assigned.own.all')}</p>
      {!preview && (
        <p class="muted assignment-own">
          <button type="button" class="link" onClick={save} aria-describedby="assignment-save">
            {words('assigned.save')}
          </button>{' '}
          <span id="assignment-save">{words('assigned.save.open')}</span>
        </p>
      )}
      {!preview && !owner && <div class="assignment-own">{removal}</div>}
    </>
  );
}

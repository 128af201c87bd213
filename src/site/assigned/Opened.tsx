import type { Language } from '../../core/language.ts';
import { type AssignedRecord, unsentOf } from '../../store/record.ts';
import type { Shelf } from '../../store/shelf.ts';
import { languageOf } from '../../ui/language-of.ts';
import type { Words } from '../../ui/words.ts';
import { shortMoment } from '../assign/when.ts';
import { nameOf } from './name.ts';
import { Remove } from './Remove.tsx';
import { addressOf } from './read-link.ts';

interface OpenedProps {
  readonly records: readonly AssignedRecord[];
  readonly language: Language;
  readonly words: Words;
  readonly shelf: Shelf;
  /** Takes one from this browser. */
  readonly remove: (record: AssignedRecord) => void;
}

/** The assignments opened in this browser before, and where they stand. */
export function Opened({ records, language, words, shelf, remove }: OpenedProps) {
  return (
    <section class="assignment-part">
      <h2>{words('assigned.before')}</h2>
      <ul class="cards">
        {records.map((record) => {
          const { assignment, opened, receipts, fields } = record;
          const { due, collect } = assignment;
          const last = receipts.at(-1);
          const title = nameOf(assignment, language, words);
          const unsent = unsentOf(record);
          const open = collect === 'none' ? 'practice' : 'open';
          return (
            <li key={assignment.id} class="card">
              <p class="card-title">
                <a href={addressOf(assignment, language)} lang={languageOf(title)}>
                  {title}
                </a>
              </p>
              <p class="assignment-state" data-done={last !== undefined && !unsent}>
                {unsent
                  ? words('assigned.state.ready')
                  : last
                    ? words('assigned.state.handed', { time: shortMoment(last.handed, language) })
                    : words(`assigned.state.${open}`)}
              </p>
              <p class="muted">
                {due !== null && words('assigned.due', { time: shortMoment(due, language) })}
                {due !== null && <br />}
                {words('assigned.opened', { time: shortMoment(opened, language) })}
                {fields.name && <br />}
                {fields.name && words('assigned.owner', { name: fields.name })}
              </p>
              <div class="assignment-acts">
                {unsent && (
                  <a
                    href={addressOf(assignment, language, unsent.fingerprint)}
                    aria-label={words('assigned.ready.go.label', { title })}
                  >
                    {words('assigned.ready.go')}
                  </a>
                )}
                <Remove {...{ record, title, shelf, words }} named act={() => remove(record)} />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

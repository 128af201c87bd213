import { exercises } from 'virtual:exercises';
import type { Language } from '../../core/language.ts';
import type { AssignedRecord } from '../../store/record.ts';
import { languageOf } from '../../ui/language-of.ts';
import type { Words } from '../../ui/words.ts';
import { shortMoment } from '../assign/when.ts';
import { addressOf } from './read-link.ts';
import { titleOf } from './title.ts';

interface OpenedProps {
  readonly records: readonly AssignedRecord[];
  readonly language: Language;
  readonly words: Words;
}

/** The assignments opened in this browser before, and where they stand. */
export function Opened({ records, language, words }: OpenedProps) {
  return (
    <section class="assignment-part">
      <h2>{words('assigned.before')}</h2>
      <ul class="cards">
        {records.map(({ assignment, opened, receipts }) => {
          const { due, collect } = assignment;
          const last = receipts.at(-1);
          const title = titleOf(assignment, exercises, language, words);
          const open = collect === 'none' ? 'practice' : 'open';
          return (
            <li key={assignment.id} class="card">
              <p class="card-title">
                <a href={addressOf(assignment, language)} lang={languageOf(title)}>
                  {title}
                </a>
              </p>
              <p class="assignment-state" data-done={last !== undefined}>
                {last
                  ? words('assigned.state.handed', { time: shortMoment(last.handed, language) })
                  : words(`assigned.state.${open}`)}
              </p>
              <p class="muted">
                {due !== null && words('assigned.due', { time: shortMoment(due, language) })}
                {due !== null && <br />}
                {words('assigned.opened', { time: shortMoment(opened, language) })}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

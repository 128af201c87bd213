import { type AssignedRecord, unsentOf } from '../../store/record.ts';
import { languageOf } from '../../ui/language-of.ts';
import { shortMoment } from '../assign/when.ts';
import { nameOf } from '../assigned/name.ts';
import { addressOf } from '../assigned/read-link.ts';
import { siteUrl } from '../site-url.ts';
import { Linked } from './Linked.tsx';
import { Part } from './Part.tsx';
import type { Speech } from './props.ts';

interface AssignedProps {
  readonly speech: Speech;
  readonly records: readonly AssignedRecord[];
}

/** The assignments opened in this browser, where they stand, and their receipts. */
export function Assigned({ speech, records }: AssignedProps) {
  const { words, language } = speech;
  const href = siteUrl(`${language}/assignment.html`);
  const page = words('learning.assigned.page');
  const how = <Linked text={words('learning.assigned.how')} href={href} name={page} />;
  return (
    <Part id="assigned" title={words('learning.assigned')} how={how}>
      <ul class="learning-assigned">
        {records.map((record) => (
          <Row key={record.assignment.id} record={record} speech={speech} />
        ))}
      </ul>
    </Part>
  );
}

function Row({ record, speech }: { readonly record: AssignedRecord; readonly speech: Speech }) {
  const { words, language } = speech;
  const { assignment, receipts } = record;
  const { due, collect } = assignment;
  const title = nameOf(assignment, language, words);
  const last = receipts.at(-1);
  const open = collect === 'none' ? 'practice' : 'open';
  const state = unsentOf(record)
    ? words('assigned.state.ready')
    : last
      ? words('assigned.state.handed', { time: shortMoment(last.handed, language) })
      : words(`assigned.state.${open}`);
  return (
    <li>
      <p class="learning-work">
        <a href={addressOf(assignment, language)} lang={languageOf(title)}>
          {title}
        </a>
      </p>
      <p class="learning-facts">
        <span>{state}</span>
        {due !== null && <span>{words('assigned.due', { time: shortMoment(due, language) })}</span>}
      </p>
      {receipts.length > 0 && (
        <>
          <p class="muted">{words('learning.assigned.receipts')}</p>
          <ul class="learning-receipts">
            {receipts.toReversed().map(({ fingerprint, handed, turn }) => (
              <li key={fingerprint}>
                <a href={addressOf(assignment, language, fingerprint)}>
                  {words('assigned.receipt.row', { turn, time: shortMoment(handed, language) })}
                </a>
                <span class="fingerprint">{fingerprint}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

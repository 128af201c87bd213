import { unsentOf } from '../../store/record.ts';
import { shortMoment } from '../assign/when.ts';
import type { ViewProps } from './props.ts';

/** The receipts of everything handed in from here, newest first. */
export function Receipts({ session, words, record, go }: ViewProps) {
  const { receipts } = record;
  const unsent = unsentOf(record);
  if (receipts.length === 0) return null;
  return (
    <section class="assignment-part">
      <h3>{words('assigned.receipts')}</h3>
      <ul class="receipt-list">
        {receipts.toReversed().map(({ fingerprint, handed, turn }) => (
          <li key={fingerprint}>
            <button type="button" class="link" onClick={() => go({ at: 'receipt', fingerprint })}>
              {words('assigned.receipt.row', {
                turn,
                time: shortMoment(handed, session.language),
              })}
            </button>
            <span class="fingerprint muted">{fingerprint}</span>
            {fingerprint === unsent?.fingerprint && <span>{words('assigned.state.ready')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

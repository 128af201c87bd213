import type { Assignment } from '../../../core/assign/assignment.ts';
import type { Entry } from '../../../core/class/book.ts';
import { useSpeech } from '../speech.ts';

interface FactsProps {
  readonly entry: Entry;
  readonly assignment: Assignment;
}

/** When a hand-in was begun and handed in, and how it can be told from others. */
export function Facts({ entry, assignment }: FactsProps) {
  const { words, format } = useSpeech();
  const { handIn, fingerprint, sealed, source, at } = entry.received;
  const late = entry.findings.some((finding) => finding.is === 'late');
  const facts = [
    { key: 'handed', value: format.time(handIn.handed) },
    ...(late && assignment.due !== null
      ? [{ key: 'due', value: format.time(assignment.due) }]
      : []),
    { key: 'begun', value: format.time(handIn.begun) },
    { key: 'received', value: format.time(at) },
    ...(handIn.turn > 1 ? [{ key: 'turn', value: String(handIn.turn) }] : []),
    { key: 'fingerprint', value: fingerprint },
    ...(sealed ? [{ key: 'sealed', value: words('book.fact.sealed.yes') }] : []),
    ...(source ? [{ key: 'source', value: source }] : []),
  ];
  return (
    <dl class="student-facts">
      {facts.map(({ key, value }) => (
        <div key={key}>
          <dt>{words(`book.fact.${key}`)}</dt>
          <dd class={key === 'fingerprint' ? 'fingerprint' : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

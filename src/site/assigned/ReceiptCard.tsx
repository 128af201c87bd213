import { type Assignment, FIELDS } from '../../core/assign/assignment.ts';
import type { Language } from '../../core/language.ts';
import type { Receipt } from '../../store/record.ts';
import { languageOf } from '../../ui/language-of.ts';
import type { Words } from '../../ui/words.ts';
import { momentText } from '../assign/when.ts';
import { ownZone } from './Due.tsx';
import type { Place } from './place.ts';
import { pointsText } from './points.ts';
import { dueIn, spanText } from './span.ts';

interface ReceiptCardProps {
  readonly assignment: Assignment;
  readonly receipt: Receipt;
  readonly title: string;
  readonly places: readonly Pick<Place, 'head'>[];
  readonly language: Language;
  readonly words: Words;
}

/** What was handed in, when, and by whom: the part of the page that prints. */
export function ReceiptCard(props: ReceiptCardProps) {
  const { assignment, receipt, title, places, language, words } = props;
  const { handed, turn, student, fingerprint, works, token, sent } = receipt;
  const { due } = assignment;
  const asked = FIELDS.filter((field) => student[field]);
  const names = new Map(places.map(({ head }) => [head.id, head.title[language]]));
  const told = works.filter(({ max = 0 }) => max > 0);
  const sum = (of: 'points' | 'max') => told.reduce((all, work) => all + (work[of] ?? 0), 0);
  return (
    <section class="receipt" aria-labelledby="receipt-title">
      <h3 id="receipt-title">{words('assigned.receipt')}</h3>
      <dl>
        <Row term={words('assigned.receipt.for')} text={title} lang={languageOf(title)} />
        {asked.map((field) => (
          <Row key={field} term={words(`assigned.field.${field}`)} text={student[field] ?? ''} />
        ))}
        <Row term={words('assigned.receipt.when')} text={momentText(handed, ownZone(), language)} />
        {(token || sent !== null) && (
          <Row
            term={words('assigned.receipt.sent')}
            text={
              sent === null ? words('assigned.state.ready') : momentText(sent, ownZone(), language)
            }
          />
        )}
        {due !== null && (
          <Row term={words('assigned.receipt.due')} text={dueText(due, handed, language, words)} />
        )}
        <Row term={words('assigned.receipt.turn')} text={words('assigned.turn', { turn })} />
        <Row term={words('assigned.receipt.fingerprint')} text={fingerprint} mono />
      </dl>
      <ul class="handing-list">
        {works.map((work) => (
          <li key={work.exercise}>
            <span>{names.get(work.exercise) ?? work.exercise}</span>
            <span class="handing-state">
              {words('assigned.answered', { answered: work.answered, count: work.count })}
              {told.includes(work) &&
                ` · ${pointsText({ points: work.points ?? 0, max: work.max ?? 0 }, language, words)}`}
            </span>
          </li>
        ))}
        {told.length > 1 && (
          <li>
            <strong>{words('assigned.receipt.sum')}</strong>
            <strong>
              {pointsText({ points: sum('points'), max: sum('max') }, language, words)}
            </strong>
          </li>
        )}
      </ul>
      <p class="muted">{words('assigned.receipt.what')}</p>
    </section>
  );
}

function dueText(due: number, handed: number, language: Language, words: Words): string {
  const { late, span } = dueIn(due, handed);
  const how = late
    ? words('assigned.receipt.late', { time: spanText(span, language) })
    : words('assigned.receipt.in-time');
  return words('site.dot', { left: momentText(due, ownZone(), language), right: how });
}

interface RowProps {
  readonly term: string;
  readonly text: string;
  readonly mono?: boolean;
  readonly lang?: string;
}

function Row({ term, text, mono, lang }: RowProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd class={mono ? 'fingerprint' : undefined} lang={lang}>
        {text}
      </dd>
    </div>
  );
}

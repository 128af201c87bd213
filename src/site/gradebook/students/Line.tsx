import { Icon } from '../../../ui/Icon.tsx';
import { memo } from '../../../ui/memo.tsx';
import { useSpeech } from '../speech.ts';
import { nameOf } from '../student/name.ts';
import { type Cell, type Row, shareOf } from './rows.ts';

interface LineProps {
  readonly row: Row;
  readonly withNumber: boolean;
  readonly withClass: boolean;
  readonly open: (key: string) => void;
}

/** One student in the table; the name opens them. */
export const Line = memo(({ row, withNumber, withClass, open }: LineProps) => {
  const { words, format } = useSpeech();
  const { student } = row;
  const share = shareOf(row);
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          class="name"
          data-student={student.key}
          onClick={() => open(student.key)}
        >
          {nameOf(student, words)}
        </button>
      </th>
      {withNumber && <td>{student.number}</td>}
      {withClass && <td>{student.class}</td>}
      <td class="when">{format.time(student.entry.received.handIn.handed)}</td>
      <td class="late">{row.late > 0 && format.span(row.late)}</td>
      {row.cells.map((cell) => (
        <Points key={cell.exercise} cell={cell} />
      ))}
      <td class="figures total">
        {row.max > 0 ? (
          <>
            {format.points(row.points)}
            <small> / {format.points(row.max)}</small>
          </>
        ) : (
          '–'
        )}
      </td>
      <td class="figures">{share === null ? '–' : format.share(share)}</td>
      <td class="marks">
        {row.findings > 0 && (
          <span class="mark-finding" title={words('book.mark.findings', { count: row.findings })}>
            <Icon name="flag" />
            {row.findings}
            <span class="visually-hidden"> {words('book.mark.findings.unit')}</span>
          </span>
        )}
        {row.comments > 0 && (
          <span class="mark-comment" title={words('book.mark.comments', { count: row.comments })}>
            <Icon name="edit" />
            {row.comments}
            <span class="visually-hidden"> {words('book.mark.comments.unit')}</span>
          </span>
        )}
      </td>
    </tr>
  );
});

/** What was not handed in shows as a dash, what is not finished in grey, what earns no points in words. */
function Points({ cell }: { readonly cell: Cell }) {
  const { words, format } = useSpeech();
  const state = !cell.there && !cell.byHand ? 'missing' : cell.done ? 'done' : 'open';
  return (
    <td class="figures" data-state={state}>
      {state === 'missing' ? (
        <span title={words('book.cell.missing')}>
          –<span class="visually-hidden">{words('book.cell.missing')}</span>
        </span>
      ) : (
        <span title={state === 'open' ? words('book.cell.open') : undefined}>
          {cell.max > 0 || cell.byHand ? (
            format.points(cell.points)
          ) : (
            <small>{words('book.cell.unscored')}</small>
          )}
          {state === 'open' && <span class="visually-hidden">{words('book.cell.open')}</span>}
        </span>
      )}
      {cell.byHand && (
        <span class="by-hand" title={words('book.cell.by-hand')}>
          <span aria-hidden="true">*</span>
          <span class="visually-hidden"> {words('book.cell.by-hand')}</span>
        </span>
      )}
    </td>
  );
}

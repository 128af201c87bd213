import { asCases, asDate, asText, firstFree } from './fields.ts';
import { MOST, ROW_TEXTS, type Row, type WorkshopMove } from './types.ts';

/** A standard's trial log after `move`; the same list where it changes nothing. */
export function stepRows(rows: readonly Row[], move: WorkshopMove): readonly Row[] {
  switch (move.do) {
    case 'row':
      if (rows.length >= MOST.rows) return rows;
      return [...rows, unwritten(firstFree('row-', rows), asDate(move.date))];
    case 'entry': {
      if (!ROW_TEXTS.includes(move.field)) return rows;
      const text = move.field === 'date' ? asDate(move.text) : asText(move.text);
      return change(rows, move.row, move.field, text);
    }
    case 'count':
      if (move.field !== 'seen' && move.field !== 'kept') return rows;
      return change(rows, move.row, move.field, asCases(move.value));
    case 'strike': {
      const rest = rows.filter(({ id }) => id !== move.row);
      return rest.length < rows.length ? rest : rows;
    }
    default:
      return rows;
  }
}

/** A row with nothing in it but its day. */
export function unwritten(id: string, date: string): Row {
  return { id, date, where: '', seen: null, kept: null, what: '' };
}

function change(
  rows: readonly Row[],
  id: string,
  field: keyof Row,
  value: string | number | null,
): readonly Row[] {
  const row = rows.find((one) => one.id === id);
  if (!row || row[field] === value) return rows;
  return rows.map((one) => (one === row ? { ...one, [field]: value } : one));
}

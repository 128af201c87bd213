import { dismissed, recalled } from '../../../core/standards/dismissal.ts';
import { SLOTS, type Slot, type Standard, TEXT_LIMIT } from '../../../core/standards/standard.ts';
import { asReason, asSlot, asText, firstFree } from './fields.ts';
import { isWritten } from './standing.ts';
import { stepRows } from './trial.ts';
import { MOST, type Moment, type WorkshopMove, type Written } from './types.ts';

/** The standards after `move`; the same list where it changes none. */
export function stepStandards(
  standards: readonly Written[],
  moments: readonly Moment[],
  move: WorkshopMove,
): readonly Written[] {
  if (move.do === 'standard') {
    const known = moments.some(({ id }) => id === move.moment);
    if (!known || standards.length >= MOST.standards) return standards;
    return [...standards, bare(firstFree('standard-', standards), move.moment)];
  }
  const own = standards.find((one) => 'id' in move && one.id === move.id);
  if (!own) return standards;
  if (move.do === 'discard') return standards.filter((one) => one !== own);
  const next = change(own, moments, move);
  return next === own ? standards : standards.map((one) => (one === own ? next : one));
}

/** A standard of which nothing is written yet. */
export function bare(id: string, moment: string): Written {
  return {
    id,
    moment,
    first: {},
    dismissed: {},
    rows: [],
    revised: null,
    dropped: false,
    why: '',
  };
}

function change(own: Written, moments: readonly Moment[], move: WorkshopMove): Written {
  switch (move.do) {
    case 'slot':
      return write(own, move.draft, move.slot, asSlot(move.text));
    case 'under': {
      const known = moments.some(({ id }) => id === move.moment);
      return known && move.moment !== own.moment ? { ...own, moment: move.moment } : own;
    }
    case 'dismiss':
      return dismiss(own, move.finding, asReason(move.reason));
    case 'revise': {
      if (typeof move.is !== 'boolean' || move.is === (own.revised !== null)) return own;
      if (!move.is) return { ...own, revised: null };
      return isWritten(own.first) ? { ...own, revised: own.first, dropped: false } : own;
    }
    case 'drop':
      return typeof move.is === 'boolean' && move.is !== own.dropped
        ? { ...own, dropped: move.is }
        : own;
    case 'why': {
      const why = asText(move.text);
      return why === own.why ? own : { ...own, why };
    }
    default: {
      const rows = stepRows(own.rows, move);
      return rows === own.rows ? own : { ...own, rows };
    }
  }
}

function write(own: Written, draft: unknown, slot: Slot, text: string): Written {
  if (!SLOTS.includes(slot)) return own;
  if (draft === 'first') {
    const first = filled(own.first, slot, text);
    return first === own.first ? own : { ...own, first };
  }
  if (draft !== 'revised' || own.revised === null) return own;
  const revised = filled(own.revised, slot, text);
  return revised === own.revised ? own : { ...own, revised };
}

/** `standard` with other words in one slot; an empty slot is left out. */
function filled(standard: Standard, slot: Slot, text: string): Standard {
  if ((standard[slot] ?? '') === text) return standard;
  const all = { ...standard, [slot]: text };
  return Object.fromEntries(SLOTS.flatMap((one) => (all[one] ? [[one, all[one]] as const] : [])));
}

function dismiss(own: Written, finding: unknown, reason: string): Written {
  if (!isFindingId(finding)) return own;
  const before = Object.hasOwn(own.dismissed, finding) ? own.dismissed[finding] : '';
  if (before === reason) return own;
  const after =
    reason === '' ? recalled(own.dismissed, finding) : dismissed(own.dismissed, finding, reason);
  return { ...own, dismissed: after };
}

/** What may be the id of a finding: its words are part of it. */
export function isFindingId(value: unknown): value is string {
  return (
    typeof value === 'string' && value !== '' && value.length <= TEXT_LIMIT + 100 && !(value in {})
  );
}

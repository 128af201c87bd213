import { isObject } from '../../../core/json.ts';
import { dismissed, recalled } from '../../../core/standards/dismissal.ts';
import { SLOTS, type Slot, type Standard, TEXT_LIMIT } from '../../../core/standards/standard.ts';
import { asName, asReason, asSlot, asStandard, asText, firstFree } from './fields.ts';
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
    const known = moments.find(({ id }) => id === move.moment);
    if (!known || standards.length >= MOST.standards) return standards;
    return [...standards, begun(standards, known)];
  }
  const own = standards.find((one) => 'id' in move && one.id === move.id);
  if (!own) return standards;
  if (move.do === 'discard') return standards.filter((one) => one !== own);
  const next = change(own, moments, move);
  return next === own ? standards : standards.map((one) => (one === own ? next : one));
}

/**
 * `standards` with those of a circle that is brought in: one for each moment of truth that has none
 * yet. Its words go where the doing is written, to be sorted into the slots.
 */
export function withBrought(
  standards: readonly Written[],
  moments: readonly Moment[],
  brought: unknown,
): readonly Written[] {
  let list = standards;
  for (const one of Array.isArray(brought) ? (brought as readonly unknown[]) : []) {
    if (!isObject(one)) continue;
    const does = asSlot(one['standard']);
    const name = asName(one['name']).trim();
    const moment = moments.find((candidate) => candidate.name === name && candidate.truth);
    const isDone = list.some((own) => own.moment === moment?.id);
    if (!moment || isDone || does.trim() === '' || list.length >= MOST.standards) continue;
    list = [...list, begun(list, moment, does)];
  }
  return list;
}

/** `standards` after the need of a moment became another: it goes along until it was changed here. */
export function withNeed(
  standards: readonly Written[],
  before: Moment | undefined,
  after: Moment | undefined,
): readonly Written[] {
  if (!before || !after || before.need === after.need) return standards;
  return standards.map((own) =>
    own.moment === after.id && (own.first.need ?? '') === before.need && own.revised === null
      ? { ...own, first: filled(own.first, 'need', asSlot(after.need)) }
      : own,
  );
}

/** A new standard for `moment`, which knows the need it is for. */
function begun(standards: readonly Written[], { id, need }: Moment, does = ''): Written {
  return { ...bare(firstFree('standard-', standards), id), first: asStandard({ does, need }) };
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

import { type Assignment, LIMITS, newAssignment, type Part } from '../../core/assign/assignment.ts';
import type { Language } from '../../core/language.ts';
import { dueAt } from './due.ts';

/** An assignment while it is put together. */
export type Draft = {
  /** As far as it goes: what is typed is untrimmed, `due` is not yet reckoned, `parts` may be empty. */
  readonly assignment: Assignment;
  /** The due time as typed ("2026-03-06T18:00"), '' for none. It is in `assignment.zone`. */
  readonly due: string;
  /** The language its link is in. */
  readonly language: Language;
  /** What students have already, if this was handed out; null if not. */
  readonly given: Assignment | null;
  /** The id in store for the day when what was handed out no longer fits. */
  readonly spare: string;
};

/** Nothing chosen yet. `id` and `spare` are two new ids, `zone` the instructor's own. */
export function newDraft(id: string, spare: string, zone: string, language: Language): Draft {
  const assignment = { ...newAssignment(id, []), zone };
  return { assignment, due: '', language, given: null, spare };
}

/** How `draft` differs from what was handed out: in words and dates, or in what is asked and how. */
export type Change = 'none' | 'around' | 'asked';

/** What has changed since `draft` was handed out; 'none' too if it never was. */
export function changeOf(draft: Draft, key: string): Change {
  const { given } = draft;
  if (!given) return 'none';
  const now = composed(draft, key);
  if (ASKED.some((name) => !same(given[name], now[name]))) return 'asked';
  return same(given, now) ? 'none' : 'around';
}

/**
 * The assignment that `draft` makes, sealed (if it is) for the public `key`. Where something else is
 * asked than in the one handed out, answers to both cannot stand in one gradebook: it has a new id.
 */
export function issued(draft: Draft, key: string): Assignment {
  const assignment = composed(draft, key);
  return changeOf(draft, key) === 'asked' ? { ...assignment, id: draft.spare } : assignment;
}

/** `draft` once `assignment`, which it made, was handed out; `spare` is another new id. */
export function handedOut(draft: Draft, assignment: Assignment, spare: string): Draft {
  const { id } = assignment;
  if (draft.given && same(draft.given, assignment)) return draft;
  const used = id === draft.spare;
  return {
    ...draft,
    assignment: { ...draft.assignment, id },
    given: assignment,
    spare: used ? spare : draft.spare,
  };
}

/** A draft of the same assignment under another id, given to nobody yet. */
export function copied(draft: Draft, id: string): Draft {
  return { ...draft, assignment: { ...draft.assignment, id }, given: null };
}

/**
 * A draft to begin another assignment from: without the due time, and with a title, if it has one,
 * that `named` marks as that of a copy.
 */
export function duplicated(draft: Draft, id: string, named: (title: string) => string): Draft {
  const copy = copied({ ...draft, due: '' }, id);
  const title = copy.assignment.title.trim();
  if (!title) return copy;
  const room = LIMITS.title - named('').length;
  // Half of a character that takes two places is none.
  const short = title.slice(0, room).replace(/[\uD800-\uDBFF]$/, '');
  return { ...copy, assignment: { ...copy.assignment, title: named(short) } };
}

/**
 * What `brought` adds to `left`: its exercises after those already chosen, its rules, and what was
 * typed in either. Of one that was handed out nothing goes on.
 */
export function joined(left: Draft, brought: Draft): Draft {
  if (left.given) return brought;
  const [was, adds] = [left.assignment, brought.assignment];
  const others = was.parts.filter((part) => !adds.parts.some(isOf(part.exercise)));
  return {
    ...brought,
    due: brought.due || left.due,
    assignment: {
      ...adds,
      title: adds.title || was.title,
      note: adds.note || was.note,
      zone: brought.due ? adds.zone : was.zone,
      parts: [...others, ...adds.parts].slice(0, LIMITS.parts),
    },
  };
}

/** Whether there is anything in `draft` that would be missed. */
export function isWorthKeeping({ assignment, due }: Draft): boolean {
  const { parts, title, note } = assignment;
  return parts.length > 0 || Boolean(title.trim() || note.trim() || due);
}

/** The members that decide what a student has to do, and how. */
const ASKED = ['parts', 'attempts', 'hints', 'feedback', 'seed'] as const;

function composed({ assignment, due }: Draft, key: string): Assignment {
  const at = dueAt(due, assignment.zone)?.at ?? null;
  const collects = assignment.collect !== 'none';
  return {
    ...assignment,
    title: assignment.title.trim().slice(0, LIMITS.title),
    note: assignment.note.trim().slice(0, LIMITS.note),
    parts: assignment.parts.map(plain),
    due: at,
    zone: at === null ? '' : assignment.zone,
    ask: collects ? assignment.ask : {},
    key: assignment.collect === 'sealed' ? key : '',
  };
}

/** Members always in one order, so that two alike are written alike. */
function plain({ exercise, scene, items }: Part): Part {
  return {
    exercise,
    ...(scene === undefined ? {} : { scene }),
    ...(items === undefined ? {} : { items }),
  };
}

function isOf(exercise: string) {
  return (part: Part) => part.exercise === exercise;
}

function same(one: unknown, other: unknown): boolean {
  return text(one) === text(other);
}

function text(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => sorted(part));
}

/** Plain objects compare by what they hold, not by the order in which it was set. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

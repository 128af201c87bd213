import type { Assignment } from '../../core/assign/assignment.ts';
import { isId } from '../../core/assign/id.ts';
import { asAssignment } from '../../core/assign/read.ts';
import { isObject, parseJson } from '../../core/json.ts';
import { LANGUAGES } from '../../core/language.ts';
import type { Kept } from '../../store/db.ts';
import type { Draft } from './draft.ts';
import { isZone, localTime } from './due.ts';

/** The text under which a draft is kept while it is worked on. */
export function writeDraft(draft: Draft): string {
  return JSON.stringify(draft);
}

/** What {@link writeDraft} wrote; `undefined` for anything else. */
export function readDraft(text: string | null): Draft | undefined {
  const value = parseJson(text ?? '');
  if (!isObject(value)) return undefined;
  const { due, spare } = value;
  const language = LANGUAGES.find((known) => known === value['language']);
  const assignment = unfinished(value['assignment']);
  const given = value['given'] === null ? null : asAssignment(value['given']);
  if (!assignment || given === undefined || !language) return undefined;
  if (typeof due !== 'string' || !isId(spare)) return undefined;
  return { assignment, due, language, given, spare };
}

/**
 * A kept assignment taken up again. `own` is the instructor's own zone, for one without a due time or
 * with it in a zone that this browser does not know.
 */
export function draftOf(
  kept: Pick<Kept, 'assignment' | 'language' | 'given'>,
  spare: string,
  own: string,
): Draft {
  const { assignment, language, given } = kept;
  const { due } = assignment;
  const zone = isZone(assignment.zone) ? assignment.zone : own;
  return {
    assignment: { ...assignment, due: null, zone, key: '' },
    due: due === null ? '' : localTime(due, zone),
    language,
    given: given === null ? null : assignment,
    spare,
  };
}

/** An assignment that may still lack exercises and a key, and has a zone before it has a due time. */
function unfinished(value: unknown): Assignment | undefined {
  if (!isObject(value) || !Array.isArray(value['parts'])) return undefined;
  const { parts, zone, collect } = value;
  const isSealed = collect === 'sealed';
  const read = asAssignment({
    ...value,
    parts: parts.length > 0 ? parts : [{ exercise: 'none' }],
    due: zone === '' ? null : 0,
    collect: isSealed ? 'open' : collect,
    key: '',
  });
  if (!read) return undefined;
  return {
    ...read,
    parts: parts.length > 0 ? read.parts : [],
    due: null,
    collect: isSealed ? 'sealed' : read.collect,
  };
}

import { describe, expect, test } from 'vitest';
import { type Assignment, LIMITS } from '../../../src/core/assign/assignment.ts';
import { asAssignment } from '../../../src/core/assign/read.ts';
import {
  changeOf,
  copied,
  type Draft,
  duplicated,
  handedOut,
  issued,
  isWorthKeeping,
  joined,
  newDraft,
} from '../../../src/site/assign/draft.ts';
import { draftOf, readDraft, writeDraft } from '../../../src/site/assign/draft-text.ts';

const KEY = 'A'.repeat(43);
const [ID, SPARE, OTHER] = ['0000000001', '0000000002', '0000000003'];

const fresh = newDraft(ID, SPARE, 'Asia/Shanghai', 'zh');
const set = (draft: Draft, some: Partial<Assignment>): Draft => ({
  ...draft,
  assignment: { ...draft.assignment, ...some },
});
const ticked = set(fresh, { parts: [{ exercise: 'pitfalls' }] });
const out = handedOut(ticked, issued(ticked, ''), OTHER);

describe('what a draft makes', () => {
  test('ticking an exercise is enough for a whole assignment', () => {
    expect(asAssignment(issued(ticked, ''))).toEqual(issued(ticked, ''));
  });

  test('texts are trimmed, and a due time is a moment in its zone', () => {
    const draft = { ...set(ticked, { title: '  Week 6 ', note: ' \n' }), due: '2026-03-06T18:00' };
    expect(issued(draft, '')).toMatchObject({
      title: 'Week 6',
      note: '',
      due: Date.parse('2026-03-06T10:00Z'),
      zone: 'Asia/Shanghai',
    });
  });

  test('without a due time no zone travels', () => {
    expect(issued(ticked, '')).toMatchObject({ due: null, zone: '' });
  });

  test('the key travels only in sealed ones', () => {
    expect(issued(ticked, KEY).key).toBe('');
    expect(issued(set(ticked, { collect: 'sealed' }), KEY).key).toBe(KEY);
  });

  test('with nothing to hand in nobody is asked who they are', () => {
    expect(issued(set(ticked, { collect: 'none' }), '').ask).toEqual({});
  });
});

describe('an edit after it was handed out', () => {
  test('unchanged, it stays the same', () => {
    expect(changeOf(out, '')).toBe('none');
    expect(issued(out, '').id).toBe(ID);
    expect(handedOut(out, issued(out, ''), OTHER)).toBe(out);
  });

  test.each<[string, Partial<Assignment>]>([
    ['title', { title: 'Week 7' }],
    ['note', { note: 'Take your time.' }],
    ['who is asked what', { ask: { number: 'required' } }],
    ['how it is collected', { collect: 'sealed' }],
  ])('%s: the old link keeps the old settings, one gradebook', (_, some) => {
    const edited = set(out, some);
    expect(changeOf(edited, KEY)).toBe('around');
    expect(issued(edited, KEY).id).toBe(ID);
  });

  test.each<[string, Partial<Assignment>]>([
    ['other exercises', { parts: [{ exercise: 'm06-check' }] }],
    ['fewer items', { parts: [{ exercise: 'pitfalls', items: 5 }] }],
    ['the same for all', { seed: 1 }],
    ['attempts', { attempts: 2 }],
    ['hints', { hints: false }],
    ['feedback', { feedback: 'never' }],
  ])('%s: another assignment with a gradebook of its own', (_, some) => {
    const edited = set(out, some);
    expect(changeOf(edited, '')).toBe('asked');
    expect(issued(edited, '').id).toBe(SPARE);
    const again = handedOut(edited, issued(edited, ''), OTHER);
    expect(changeOf(again, '')).toBe('none');
    expect(issued(set(again, { attempts: 9 }), '').id).toBe(OTHER);
  });

  test('taken back, it is the one that was handed out', () => {
    const back = set(set(out, { attempts: 2 }), { attempts: 0 });
    expect(changeOf(back, '')).toBe('none');
  });

  test('a copy was handed out to nobody', () => {
    const copy = copied(set(out, { title: 'Week 7' }), OTHER);
    expect(changeOf(copy, '')).toBe('none');
    expect(issued(copy, '').id).toBe(OTHER);
  });
});

describe('a duplicate', () => {
  const named = (title: string) => `${title} (copy)`;
  const titleOf = (title: string) => duplicated(set(out, { title }), OTHER, named).assignment.title;

  test('is told from its original in a list', () => {
    expect(titleOf('Week 6')).toBe('Week 6 (copy)');
  });

  test('without a title still has none', () => {
    expect(titleOf(' ')).not.toContain('copy');
  });

  test.each(['x', '𠮷', 'x𠮷'])(
    'of the longest title of %s keeps its mark in what travels',
    (one) => {
      const title = one.repeat(LIMITS.title).slice(0, LIMITS.title);
      const { assignment } = duplicated(set(out, { title }), OTHER, named);
      expect(issued({ ...out, assignment, given: null }, '').title).toMatch(/ \(copy\)$/);
      expect(assignment.title.isWellFormed()).toBe(true);
    },
  );

  test('is another assignment, given to nobody, due at no time', () => {
    const copy = duplicated({ ...out, due: '2026-03-06T18:00' }, OTHER, named);
    expect(issued(copy, '')).toMatchObject({ id: OTHER, due: null, parts: out.assignment.parts });
    expect(copy.given).toBeNull();
  });
});

describe('what is brought from an exercise', () => {
  const brought = set(newDraft(OTHER, SPARE, 'UTC', 'en'), {
    parts: [{ exercise: 'm06-check', items: 4 }],
    feedback: 'after',
  });

  test('joins what was chosen before, and keeps what was typed', () => {
    const both = joined({ ...set(ticked, { title: 'Week 6' }), due: '2026-03-06T18:00' }, brought);
    expect(both.assignment.parts).toEqual([
      { exercise: 'pitfalls' },
      { exercise: 'm06-check', items: 4 },
    ]);
    expect(both.assignment).toMatchObject({
      title: 'Week 6',
      feedback: 'after',
      zone: 'Asia/Shanghai',
    });
    expect(both.due).toBe('2026-03-06T18:00');
  });

  test('is not doubled', () => {
    const same = joined(set(fresh, { parts: [{ exercise: 'm06-check' }] }), brought);
    expect(same.assignment.parts).toEqual([{ exercise: 'm06-check', items: 4 }]);
  });

  test('does not touch one that was handed out', () => {
    expect(joined(out, brought)).toBe(brought);
  });
});

describe('a draft is kept word for word', () => {
  test.each<[string, Draft]>([
    ['empty', fresh],
    ['half typed', { ...set(fresh, { title: ' Wee', note: 'a ' }), due: '0002-03-06T18:00' }],
    ['sealed, the key still missing', set(ticked, { collect: 'sealed' })],
    ['handed out', out],
  ])('%s', (_, draft) => {
    expect(readDraft(writeDraft(draft))).toEqual(draft);
  });

  test.each([null, '', 'x', '{}', '[]', '{"assignment":{}}'])('%s is none', (text) => {
    expect(readDraft(text)).toBeUndefined();
  });

  test('one taken up from the list shows its due time and is unchanged', () => {
    const timed = { ...ticked, due: '2026-03-06T18:00' };
    const assignment = issued(timed, '');
    const again = draftOf({ assignment, language: 'en', given: 1 }, OTHER, 'UTC');
    expect(again.due).toBe('2026-03-06T18:00');
    expect(changeOf(again, '')).toBe('none');
    expect(issued(again, '')).toEqual(assignment);
  });

  test('in a zone this browser does not know, it is due at the same moment', () => {
    const at = Date.parse('2026-03-06T10:00Z');
    const assignment = { ...issued(ticked, ''), due: at, zone: 'Mars/Olympus' };
    const again = draftOf({ assignment, language: 'en', given: null }, OTHER, 'Asia/Shanghai');
    expect(again.due).toBe('2026-03-06T18:00');
    expect(issued(again, '')).toMatchObject({ due: at, zone: 'Asia/Shanghai' });
  });

  test('only put by, it was handed out to nobody', () => {
    const again = draftOf(
      { assignment: issued(ticked, ''), language: 'zh', given: null },
      OTHER,
      'UTC',
    );
    expect(changeOf(set(again, { attempts: 3 }), '')).toBe('none');
    expect(again.assignment.zone).toBe('UTC');
  });
});

test('a draft whose next id is none is not read: what it made could never be opened', () => {
  expect(readDraft(writeDraft(ticked))).toEqual(ticked);
  expect(readDraft(writeDraft({ ...ticked, spare: 'x' }))).toBeUndefined();
});

test('only what would be missed is worth keeping', () => {
  expect(isWorthKeeping(fresh)).toBe(false);
  expect(isWorthKeeping(set(fresh, { title: '  ' }))).toBe(false);
  expect(isWorthKeeping(set(fresh, { note: 'x' }))).toBe(true);
  expect(isWorthKeeping(ticked)).toBe(true);
});

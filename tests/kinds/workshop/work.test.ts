import { describe, expect, test } from 'vitest';
import { findingsIn, openFindings } from '../../../src/kinds/workshop/findings.ts';
import { workshop } from '../../../src/kinds/workshop/model.ts';
import { casesOf, missing } from '../../../src/kinds/workshop/state/standing.ts';
import { STEPS } from '../../../src/kinds/workshop/task.ts';
import { played, smallest, whole } from './play.ts';

const names = (state: ReturnType<typeof played>) => state.moments.map(({ name }) => name);

describe('the flow', () => {
  const three = played(['In', 'Wait', 'Out'].map((name) => ({ do: 'add', name }) as const));

  test('is put in order one place at a time, and no further than its ends', () => {
    const up = played([{ do: 'shift', id: 'moment-3', by: -1 }], three);
    expect(names(up)).toEqual(['In', 'Out', 'Wait']);
    expect(workshop.step(smallest, three, { do: 'shift', id: 'moment-1', by: -1 })).toBe(three);
  });

  const said = { why: 'First impression', says: 'Nobody looked up', standard: 'A clerk looks up' };
  const circle = [
    { ...said, name: 'Wait', truth: true, factor: 'software' },
    { name: 'Pay', truth: false, why: '', says: '', factor: '', standard: 'Two ways to pay' },
  ] as const;

  test('takes in a circle after what is there, and no moment twice', () => {
    const brought = played([{ do: 'bring', moments: circle, instead: false }], three);
    expect(names(brought)).toEqual(['In', 'Wait', 'Out', 'Pay']);
    expect(brought.moments[1]?.truth).toBe(false);
  });

  test('or in its place: what was written about a moment of the same name stays', () => {
    const written = played(
      [
        { do: 'moment', id: 'moment-2', field: 'says', text: 'How long?' },
        { do: 'standard', moment: 'moment-2' },
        { do: 'standard', moment: 'moment-3' },
      ],
      three,
    );
    const brought = played([{ do: 'bring', moments: circle, instead: true }], written);
    expect(names(brought)).toEqual(['Wait', 'Pay']);
    expect(brought.moments[0]).toMatchObject({ id: 'moment-2', says: 'How long?', truth: true });
    expect(brought.standards.map(({ moment }) => moment)).toEqual(['moment-2', '']);
  });

  test('brings along what the circle says of a moment of truth, and its standard', () => {
    const [wait] = played([{ do: 'bring', moments: circle, instead: true }], three).moments;
    expect(wait).toMatchObject({ why: said.why, says: said.says, factor: 'software' });
    const { standards } = played([{ do: 'bring', moments: circle, instead: true }]);
    expect(standards).toMatchObject([{ moment: 'moment-1', first: { does: said.standard } }]);
  });

  test('fills in what is empty about a moment that is there, and overwrites nothing', () => {
    const written = played(
      [
        { do: 'truth', id: 'moment-2', is: true },
        { do: 'moment', id: 'moment-2', field: 'says', text: 'How long?' },
        { do: 'standard', moment: 'moment-2' },
        { do: 'slot', id: 'standard-1', draft: 'first', slot: 'does', text: 'Says how long' },
      ],
      three,
    );
    const brought = played([{ do: 'bring', moments: circle, instead: false }], written);
    expect(brought.moments[1]).toMatchObject({ says: 'How long?', why: said.why });
    expect(brought.standards).toEqual(written.standards);
  });

  test('keeps the standards of a moment that is taken away', () => {
    const gone = played(
      [
        { do: 'standard', moment: 'moment-1' },
        { do: 'slot', id: 'standard-1', draft: 'first', slot: 'who', text: 'The clerk' },
        { do: 'remove', id: 'moment-1' },
      ],
      three,
    );
    expect(gone.standards).toMatchObject([{ moment: '', first: { who: 'The clerk' } }]);
  });
});

describe('the need of a moment', () => {
  const need = (text: string) => ({ do: 'moment', id: 'moment-1', field: 'need', text }) as const;
  const begun = played([
    { do: 'add', name: 'Waits' },
    need('Respect'),
    { do: 'standard', moment: 'moment-1' },
  ]);
  const inSlot = (state: typeof begun) => state.standards[0]?.first.need;

  test('is there in a standard that is made for it, which is not written by that alone', () => {
    expect(inSlot(begun)).toBe('Respect');
    expect(findingsIn(begun.standards[0]?.first ?? {})).toEqual([]);
    const revise = { do: 'revise', id: 'standard-1', is: true } as const;
    expect(workshop.step(smallest, begun, revise)).toBe(begun);
  });

  test('goes along when it changes, until the standard has one of its own', () => {
    const other = played([need('Safety')], begun);
    expect(inSlot(other)).toBe('Safety');
    const own = {
      do: 'slot',
      id: 'standard-1',
      draft: 'first',
      slot: 'need',
      text: 'Calm',
    } as const;
    expect(inSlot(played([own, need('Dignity')], other))).toBe('Calm');
  });
});

describe('what is missing', () => {
  test('is everything at first, and nothing once all is done', () => {
    const begun = workshop.start(smallest, 1);
    expect(STEPS.filter((step) => missing(smallest, begun, step).length === 0)).toEqual([]);
    const state = whole();
    expect(STEPS.flatMap((step) => missing(smallest, state, step))).toEqual([]);
    expect(workshop.grade(smallest, state).every(({ done }) => done)).toBe(true);
  });

  test('is named by the moments it is about', () => {
    const state = played([{ do: 'moment', id: 'moment-4', field: 'need', text: ' ' }], whole());
    expect(missing(smallest, state, 'factors')).toEqual([
      { what: 'need', values: {}, names: ['Moment number 4'] },
    ]);
    const lines = workshop.lines(smallest, state);
    expect(lines.find(({ item }) => item === 'factors')?.unfinished).toBe(true);
    expect(lines.find(({ item }) => item === 'flow')?.unfinished).toBeUndefined();
  });
});

describe('a trial', () => {
  test('counts no row in which more was kept than seen', () => {
    const state = played(
      [
        { do: 'row', id: 'standard-3', date: '2026-03-15' },
        { do: 'count', id: 'standard-3', row: 'row-2', field: 'seen', value: 3 },
        { do: 'count', id: 'standard-3', row: 'row-2', field: 'kept', value: 4 },
      ],
      whole(),
    );
    expect(casesOf(state.standards[2]?.rows ?? []).seen).toBe(10);
  });
});

describe('a revision', () => {
  test('begins with the words there are, and leaves the first draft as it was', () => {
    const [one] = whole().standards;
    expect(one?.first.by).toBe('within 10 seconds');
    expect(one?.revised?.by).toBe('within 2 minutes');
    expect(one?.revised?.who).toBe(one?.first.who);
  });
});

describe('a suspicion of the checker', () => {
  const vague = played(
    [{ do: 'slot', id: 'standard-3', draft: 'first', slot: 'how', text: 'warmly' }],
    whole(),
  );
  const first = vague.standards[2]?.first ?? {};

  test('stays dismissed with its reason until it is called back', () => {
    const finding = findingsIn(first)[0]?.id ?? '';
    expect(finding).not.toBe('');
    const move = { do: 'dismiss', id: 'standard-3', finding, reason: 'It is quoted.' } as const;
    const away = played([move], vague);
    const open = (state: typeof away) => {
      const [, , one] = state.standards;
      return one ? openFindings(one.first, one).map(({ id }) => id) : [];
    };
    expect(open(away)).not.toContain(finding);
    expect(open(played([{ ...move, reason: '' }], away))).toContain(finding);
    expect(workshop.lines(smallest, away)[3]?.answer).toContain('It is quoted.');
  });
});

describe('undo', () => {
  test('takes typing in one field back at once, and stops at the next field', () => {
    const typed = (field: 'says' | 'need', text: string) =>
      ({ do: 'moment', id: 'moment-1', field, text }) as const;
    expect(workshop.joins(typed('says', 'a'), typed('says', 'ab'))).toBe(true);
    expect(workshop.joins(typed('says', 'a'), typed('need', 'b'))).toBe(false);
    expect(workshop.joins({ do: 'add', name: 'a' }, { do: 'add', name: 'a' })).toBe(false);
  });
});

describe('saved work', () => {
  test('keeps one’s own words when the scene and the rubric have become others', () => {
    const state = whole();
    const edited = {
      ...smallest,
      places: smallest.places.map((place) => ({ ...place, version: 2 })),
      rubric: smallest.rubric.map((criterion) => ({ ...criterion, version: 2 })),
    };
    const reading = workshop.read(edited, state, 1);
    expect(reading?.setAside).toEqual(['place', 'review']);
    expect(reading?.state).toEqual({ ...state, place: '', version: 1, levels: {} });
  });
});

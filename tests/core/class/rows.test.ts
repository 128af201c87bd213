import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../../src/core/class/items.ts';
import { localIso } from '../../../src/core/class/local-iso.ts';
import { objectivesOf } from '../../../src/core/class/objectives.ts';
import { studentsOf } from '../../../src/core/class/roster.ts';
import {
  itemRows,
  objectiveRows,
  type RowWords,
  studentRows,
} from '../../../src/core/class/rows.ts';
import { studentKey } from '../../../src/core/class/student.ts';
import { choice } from '../../../src/kinds/choice/model.ts';
import { task } from '../../store/desk.ts';
import { aHandIn, aMark, anEntry, NONE } from './entries.ts';

/** Every word is its own key, so that the sheets show where it stands. */
const words = new Proxy({} as RowWords, {
  get: (_, key) => (String(key).endsWith('Of') ? (id: string) => `<${id}>` : String(key)),
});
/** 5 March 2026, 23:30 in Shanghai, 15:30 in UTC. */
const EVENING = Date.UTC(2026, 2, 5, 15, 30, 59);

describe('the sheet of students', () => {
  const ada = aHandIn({
    student: { name: 'Ada', number: '007', class: '1班' },
    handed: EVENING,
  });
  const late = { is: 'late', exercise: '', count: 90 } as const;
  const students = studentsOf(
    [
      {
        ...anEntry('F-1', { quiz: [aMark('a', 1), aMark('b', 0.5)], lab: null }, ada),
        findings: [late],
      },
      anEntry('F-2', { quiz: [aMark('a', 1), aMark('b', 1)], lab: [aMark('x', 1)] }),
    ],
    {
      ...NONE,
      remarks: { [studentKey(ada)]: { quiz: { comment: ' Show your steps. ', points: null } } },
    },
  );

  test('has one row for each, with points, sum and share', () => {
    const remarks = {
      [studentKey(ada)]: { quiz: { comment: ' Show your steps. ', points: null } },
    };
    const [head, first, second] = studentRows(
      students,
      { ...NONE, remarks },
      words,
      'Asia/Shanghai',
    );
    expect(head).toEqual(
      ['name', 'number', 'class', 'handed', 'late', 'fingerprint', '<quiz>', '<lab>'].concat([
        'total',
        'max',
        'percent',
        'byHand',
        'noted',
        'comment',
      ]),
    );
    // 1.5 of 3 is 50 %; nothing was handed in for the lab.
    expect(first).toEqual([
      'Ada',
      '007',
      '1班',
      '2026-03-05T23:30',
      90,
      'F-1',
      1.5,
      null,
      1.5,
      3,
      50,
      '',
      null,
      '<quiz>: Show your steps.',
    ]);
    expect(second?.slice(4)).toEqual([null, 'F-2', 2, 1, 3, 3, 100, '', null, '']);
  });

  test('says which points were given by hand', () => {
    const remarks = { [studentKey(ada)]: { lab: { comment: '', points: 1 } } };
    const given = { ...NONE, remarks };
    const entry = anEntry('F-1', { quiz: [aMark('a', 1)], lab: null }, ada);
    const [head, row] = studentRows(studentsOf([entry], given), given, words, 'UTC');
    expect(row?.[head?.indexOf('byHand') ?? -1]).toBe('<lab>');
  });

  test('has points as people write them, and words where none are to be had', () => {
    const free = { points: 0, max: 0 };
    const entry = anEntry('F-1', {
      quiz: [aMark('a', 0.1), aMark('b', 0.2)],
      diary: [aMark('x', 0, free)],
    });
    const [head, row] = studentRows(studentsOf([entry], NONE), NONE, words, 'UTC');
    const cell = (name: string) => row?.[head?.indexOf(name) ?? -1];
    expect(['<quiz>', '<diary>', 'total', 'max'].map(cell)).toEqual([0.3, 'unscored', 0.3, 2]);
    const diary = anEntry('F-2', { diary: [aMark('x', 0, free)] });
    const [, only] = studentRows(studentsOf([diary], NONE), NONE, words, 'UTC');
    expect(only).not.toContain(0);
  });

  test('without students is a head alone', () => {
    expect(studentRows([], NONE, words, '')).toHaveLength(1);
  });

  test('has room for an exercise that is named like what every object has', () => {
    const named = studentsOf([anEntry('F-1', { constructor: [aMark('a', 1)] }, ada)], NONE);
    const remarks = { [studentKey(ada)]: { quiz: { comment: 'Well done', points: null } } };
    const [, row] = studentRows(named, { ...NONE, remarks }, words, 'UTC');
    expect(row?.at(-1)).toBe('');
  });
});

test('the sheet of items has the wrong answer most often given', () => {
  const wrong = { first: { answer: 'Is warm', right: false, comment: 'A judgement.' } };
  const right = { first: { answer: 'Looks up', right: true, comment: '' } };
  const parts = [right, wrong, right];
  const entries = parts.map((part, index) =>
    anEntry(`${index}`, {
      check: [aMark('single', part === right ? 1 : 0, part), aMark('several', 0)],
    }),
  );
  const students = studentsOf(entries, NONE);
  const items = itemsOf({ id: 'check', kind: choice, task, edition: '' }, students);
  const [head, single, several] = itemRows([{ exercise: 'check', items }], words);
  expect(head).toHaveLength(11);
  // 2 of 3 right: 0.667; 1 of 3 first answers wrong: 0.333.
  const prompt = 'Which line could two observers judge alike?';
  expect(single).toEqual([
    '<check>',
    'single',
    prompt,
    3,
    3,
    0.667,
    'tooFew',
    'Is warm',
    1,
    0.333,
    'A judgement.',
  ]);
  expect(several?.slice(5)).toEqual([0, 'tooFew', null, null, null, null]);
});

test('the sheet of objectives says which need another lesson', () => {
  const marks = [aMark('a', 1, { objectives: ['o1'] }), aMark('b', 0, { objectives: ['o2'] })];
  const students = studentsOf([anEntry('x', { quiz: marks })], NONE);
  expect(objectiveRows(objectivesOf(students), words).slice(1)).toEqual([
    ['o2', '<o2>', 0, 1, 1, 'yes', '<quiz> (1)'],
    ['o1', '<o1>', 1, 1, 0, 'no', '<quiz> (1)'],
  ]);
});

describe('local time', () => {
  test('is that of the zone, with its summer time', () => {
    expect(localIso(EVENING, 'Asia/Shanghai')).toBe('2026-03-05T23:30');
    expect(localIso(Date.UTC(2026, 6, 1, 22, 5), 'Europe/Berlin')).toBe('2026-07-02T00:05');
    expect(localIso(Date.UTC(2026, 0, 1, 22, 5), 'Europe/Berlin')).toBe('2026-01-01T23:05');
  });

  test('is that of the device where the zone is none or not known', () => {
    const here = localIso(EVENING, Intl.DateTimeFormat().resolvedOptions().timeZone);
    expect(localIso(EVENING, '')).toBe(here);
    expect(localIso(EVENING, 'Nowhere/Land')).toBe(here);
  });
});

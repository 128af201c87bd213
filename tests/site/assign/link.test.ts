import { describe, expect, test } from 'vitest';
import { newAssignment } from '../../../src/core/assign/assignment.ts';
import { isHere, linkTo, previewOf, rootOf } from '../../../src/site/assign/link.ts';

const root = 'https://school.example/course/';
const one = newAssignment('0123456789', [{ exercise: 'pitfalls' }]);
const two = newAssignment('0123456789', [{ exercise: 'pitfalls' }, { exercise: 'm06-check' }]);

describe('the page a link opens', () => {
  test('one exercise with nothing to hand in: its own', () => {
    expect(linkTo({ ...one, collect: 'none' }, 'sqa1.x', 'zh', root)).toBe(
      'https://school.example/course/zh/exercises/pitfalls.html#sqa1.x',
    );
  });

  test.each([
    ['one exercise to hand in', { ...one, collect: 'open' }],
    ['one exercise to hand in sealed', { ...one, collect: 'sealed' }],
    ['several exercises', { ...two, collect: 'none' }],
    ['one this course has not', { ...one, parts: [{ exercise: '~5f3c01' }], collect: 'none' }],
  ] as const)('%s: the page of assignments', (_, assignment) => {
    expect(linkTo(assignment, 'sqa1.x', 'en', root)).toBe(
      'https://school.example/course/en/assignment.html#sqa1.x',
    );
  });

  test('a preview says so before the token', () => {
    expect(previewOf(one, 'sqa1.x', 'zh', 'file:///course/')).toBe(
      'file:///course/zh/assignment.html?preview#sqa1.x',
    );
  });
});

describe('the address of the hosted course', () => {
  test.each([
    ['https://school.example/course/', root],
    ['https://school.example/course', root],
    ['  https://school.example/course/index.html ', root],
    ['https://school.example/course/zh/', root],
    ['https://school.example/course/zh', root],
    ['https://school.example/course/zh/m06/index.html', root],
    ['https://school.example/course/en/assign.html?x=1#sqa1.x', root],
    ['school.example/course/zh/exercises/pitfalls.html', root],
    ['school.example', 'https://school.example/'],
    ['http://10.0.0.7:8080/zh/m04.html', 'http://10.0.0.7:8080/'],
    ['https://school.example/zhang/course/', 'https://school.example/zhang/course/'],
  ])('is read from %s', (typed, expected) => {
    expect(rootOf(typed)).toBe(expected);
  });

  test.each([
    '',
    '   ',
    'the school site',
    'course',
    'file:///home/me/course/zh/index.html',
    'http://localhost:4321/zh/',
    'http://127.0.0.1/zh/',
    'https://',
    'javascript://school.example/%0aalert(1)',
  ])('is not “%s”', (typed) => {
    expect(rootOf(typed)).toBeUndefined();
  });
});

test.each([
  ['file:///home/me/course/', true],
  ['http://localhost:4321/', true],
  ['http://127.0.0.1:8080/course/', true],
  ['http://[::1]/', true],
  ['https://school.example/', false],
  ['http://192.168.1.5/', false],
])('links to %s open on this computer only: %s', (address, here) => {
  expect(isHere(address)).toBe(here);
});

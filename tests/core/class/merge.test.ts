import { expect, test } from 'vitest';
import { mergeNotes, NO_NOTES } from '../../../src/core/class/merge.ts';

const say = (comment: string) => ({ comment, points: null });

test('notes of two books are joined; where both speak, the own ones stand', () => {
  const mine = { remarks: { ada: { quiz: say('mine') } }, owners: { f: 'ada' } };
  const theirs = {
    remarks: { ada: { quiz: say('theirs'), lab: say('lab') }, ben: { quiz: say('ben') } },
    owners: { f: 'ben', g: 'ben' },
  };
  expect(mergeNotes(mine, theirs)).toEqual({
    remarks: { ada: { quiz: say('mine'), lab: say('lab') }, ben: { quiz: say('ben') } },
    owners: { f: 'ada', g: 'ben' },
  });
  expect(mergeNotes(NO_NOTES, theirs)).toEqual(theirs);
  expect(mergeNotes(mine, NO_NOTES)).toEqual(mine);
});

test('a remark that was emptied again does not hide what the other book says', () => {
  const emptied = { ...NO_NOTES, remarks: { ada: { quiz: say(' '), lab: say('mine') } } };
  const theirs = { ...NO_NOTES, remarks: { ada: { quiz: say('theirs'), lab: say('theirs') } } };
  expect(mergeNotes(emptied, theirs).remarks).toEqual({
    ada: { quiz: say('theirs'), lab: say('mine') },
  });
  const zero = { ...NO_NOTES, remarks: { ada: { quiz: { comment: '', points: 0 } } } };
  expect(mergeNotes(zero, theirs).remarks['ada']?.['quiz']).toEqual({ comment: '', points: 0 });
});

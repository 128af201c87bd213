import { expect, test } from 'vitest';
import { mixups } from '../../../src/core/staged/mixups.ts';
import { sort } from '../../../src/kinds/sort/model.ts';
import { judged, play, task } from '../../kinds/sort/play.ts';

test('what was taken for what is counted over both goes, most often first', () => {
  const state = play(
    task,
    ...judged('the-pupil', 'payer'),
    ...judged('the-pupil', 'colleague'),
    ...judged('the-mother', 'colleague'),
    { do: 'again', items: ['the-pupil'] },
    ...judged('the-pupil', 'payer'),
    ...judged('the-pupil', 'user'),
  );
  expect(mixups(sort.items(task), state, 'bin')).toEqual([
    { answer: ['user'], taken: 'payer', times: 2, items: ['the-pupil'] },
    { answer: ['user'], taken: 'colleague', times: 1, items: ['the-pupil'] },
    { answer: ['user', 'payer'], taken: 'colleague', times: 1, items: ['the-mother'] },
  ]);
});

test('what is right or only chosen is no mix-up', () => {
  const state = play(task, ...judged('the-mother', 'payer'), {
    do: 'pick',
    item: 'the-pupil',
    ask: 'bin',
    option: 'payer',
  });
  expect(mixups(sort.items(task), state, 'bin')).toEqual([]);
});

import { afterEach, expect, test } from 'vitest';
import { readEdition } from '../../src/build/edition.ts';
import { projectRoot } from '../helpers/build.ts';
import { tempSite } from '../helpers/temp-site.ts';

const epoch = process.env.SOURCE_DATE_EPOCH;
afterEach(() => {
  if (epoch === undefined) delete process.env.SOURCE_DATE_EPOCH;
  else process.env.SOURCE_DATE_EPOCH = epoch;
});

test('SOURCE_DATE_EPOCH decides', async () => {
  process.env.SOURCE_DATE_EPOCH = '1000000000';
  expect((await readEdition(projectRoot)).date.toISOString()).toBe('2001-09-09T01:46:40.000Z');
});

test('outside of a repository the day is always the same', async () => {
  const folder = await tempSite({ 'a.txt': '' });
  expect(await readEdition(folder)).toEqual(await readEdition(folder));
  expect((await readEdition(folder)).commit).toBeUndefined();
});

test('the version is that of package.json, and none without one', async () => {
  const folder = await tempSite({ 'package.json': '{"version":"3.2.1"}' });
  expect((await readEdition(folder)).version).toBe('3.2.1');
  expect((await readEdition(await tempSite({ 'a.txt': '' }))).version).toBe('');
});

import { expect, test } from 'vitest';
import { findPage } from '../../../src/build/offline/worker/find-file.ts';

const files = new Set(['index.html', 'zh/index.html', 'zh/m06/index.html', 'zh/glossary.html']);
const find = (path: string) => findPage(path, (file) => files.has(file));

test.each([
  ['', { file: 'index.html' }],
  ['index.html', { file: 'index.html' }],
  ['zh/', { file: 'zh/index.html' }],
  ['zh/m06/index.html', { file: 'zh/m06/index.html' }],
  ['zh/glossary', { file: 'zh/glossary.html' }],
  ['zh/glossary.html', { file: 'zh/glossary.html' }],
])('“%s” is a file', (path, found) => {
  expect(find(path)).toEqual(found);
});

test.each([
  ['zh/m06', 'zh/m06/'],
  ['zh', 'zh/'],
  ['zh/glossary/', 'zh/glossary.html'],
])('“%s” is sent to where relative links are right', (path, redirect) => {
  expect(find(path)).toEqual({ redirect });
});

test.each(['zh/none', 'zh/m06/none/', 'zh/glossary.html/x', '///x'])('“%s” is unknown', (path) => {
  expect(find(path)).toBeUndefined();
});

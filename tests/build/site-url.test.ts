import { afterEach, expect, test } from 'vitest';
import { siteUrl } from '../../src/site/site-url.ts';

afterEach(() => {
  globalThis.__site = undefined;
});

test('without a built page around it, a file is addressed from the root', () => {
  expect(siteUrl('zh/index.html')).toBe('/zh/index.html');
});

test('on a built page, the page knows where the site is', () => {
  const url = (path: string): string => `file:///d/${path}`;
  globalThis.__site = { root: url(''), url, import: async () => ({}) };
  expect(siteUrl('zh/index.html')).toBe('file:///d/zh/index.html');
});

import { describe, expect, test } from 'vitest';
import { type Places, within } from '../../../src/site/handbook/within.ts';

const places: Places = (path, hash) => {
  if (path === '/en/m06/pitfalls') return { id: 'm06-pitfalls', number: '6.4' };
  if (path !== '/en/m04/circle') return undefined;
  return { id: hash === '' ? 'm04-circle' : `m04-circle--${hash}`, number: '4.3' };
};
const page = (html: string) => within(html, 'm06-pitfalls', places, 'on the site');

describe('a page within the handbook', () => {
  test('has ids of its own, and what names them follows', () => {
    const html = '<h2 id="summary">A</h2><p aria-labelledby="summary other">b</p>';
    expect(page(html)).toBe(
      '<h4 id="m06-pitfalls--summary">A</h4><p aria-labelledby="m06-pitfalls--summary m06-pitfalls--other">b</p>',
    );
  });

  test('leads to other pages within it, with the number of their chapter', () => {
    expect(page('<a href="/en/m04/circle">c</a>')).toBe(
      '<a href="#m04-circle" data-number="4.3">c</a>',
    );
    expect(page('<a href="/en/m04/circle/#draw">c</a>')).toBe(
      '<a href="#m04-circle--draw" data-number="4.3">c</a>',
    );
    expect(page('<a href="#draw">c</a>')).toBe('<a href="#m06-pitfalls--draw">c</a>');
  });

  test('does not send its readers to the chapter they are in', () => {
    expect(page('<a href="/en/m06/pitfalls">c</a>')).toBe('<a href="#m06-pitfalls">c</a>');
  });

  test('says of what stands on the site alone that it does', () => {
    expect(page('<a href="/en/assign">c</a>')).toBe(
      '<a href="/en/assign" data-elsewhere="on the site">c</a>',
    );
  });

  test('leaves links that lead out of the site, and what only looks like a tag or an attribute', () => {
    for (const html of [
      '<a href="https://example.org/#top">c</a>',
      '<p>Write id="summary" and a < b, href="#x"</p>',
      '<p title="a > b href=">c</p>',
      '<p data-id="x">c</p>',
    ]) {
      expect(page(html)).toBe(html);
    }
  });
});

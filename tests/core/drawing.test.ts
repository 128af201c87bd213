import { expect, test } from 'vitest';
import { fillDrawing, placesIn } from '../../src/core/drawing.ts';

const svg = '<?xml version="1.0"?>\n<svg><title>{{name}}</title><g aria-label="{{name}}"/></svg>';

test('words are text in a drawing and in its attributes, whatever stands in them', () => {
  const name = { zh: '厅', en: '<b onload="x()">A & B</b>' };
  const text = '&lt;b onload=&quot;x()&quot;>A &amp; B&lt;/b>';
  expect(fillDrawing(svg, { name }, 'en')).toBe(
    `<svg><title>${text}</title><g aria-label="${text}"/></svg>`,
  );
  expect(fillDrawing(svg, { name }, 'zh')).toContain('<title>厅</title>');
});

test('a place without words stays empty', () => {
  expect(fillDrawing(svg, {}, 'en')).toContain('<title></title>');
  expect(placesIn(svg)).toEqual(['name', 'name']);
});

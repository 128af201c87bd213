import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PALETTES } from '../../../../src/kinds/service-circle/draw/palette.ts';
import { toSvg } from '../../../../src/kinds/service-circle/draw/svg.ts';
import { draw, VIEWS } from '../../../../src/kinds/service-circle/draw/views.ts';
import { aMoment, anyPlan, emptyPlan, planOf } from './plans.ts';
import { all, parseXml, textOf } from './xml.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  ']]>',
  '"\' onload="x',
  '\u0000\u0008\ufffe',
  '&amp;&#60;',
  '\ud800x',
  '</text></svg>',
];

describe.each(VIEWS)('a file of the %s', (view) => {
  test('is well-formed for any plan and says what it is', () => {
    fc.assert(
      fc.property(anyPlan, fc.string({ unit: 'binary' }), (plan, title) => {
        const svg = parseXml(toSvg(draw[view](plan, 760), { title, description: 'What it shows' }));
        expect(svg.name).toBe('svg');
        expect(svg.attributes['role']).toBe('img');
        expect(all(svg, 'desc').map(textOf)).toEqual(['What it shows']);
      }),
      { numRuns: 40 },
    );
  });

  test('takes hostile names for plain words', () => {
    for (const name of HOSTILE) {
      const moments = [aMoment('a', 'phase-0', { name, who: name, evidence: name, truth: true })];
      const plan = { ...emptyPlan(), name, moments, phases: [{ id: 'phase-0', name }] };
      const svg = parseXml(toSvg(draw[view](plan, 1100), { title: name, description: name }));
      const known = ['svg', 'title', 'desc', 'rect', 'path', 'circle', 'text', 'tspan'];
      for (const tag of ['script', 'foreignObject', 'image', 'a', 'style'])
        expect(all(svg, tag)).toEqual([]);
      expect(names(svg).every((tag) => known.includes(tag))).toBe(true);
      expect(
        attributes(svg).some(
          (attribute) => attribute.startsWith('on') || attribute.includes('href'),
        ),
      ).toBe(false);
      expect(textOf(all(svg, 'title')[0] ?? svg)).toBe(
        name.toWellFormed().replace(/[\0\b\ufffe]/g, ''),
      );
    }
  });

  test('keeps the proportions of the drawing and holds every word of it', () => {
    const drawing = draw[view](planOf(12, 'en', 'en'), 760);
    const svg = parseXml(toSvg(drawing, { title: 'x' }));
    const { width, height } = svg.attributes;
    expect(Number(width) / Number(height)).toBeCloseTo(drawing.width / drawing.height, 2);
    const words = drawing.shapes.flatMap((shape) => (shape.is === 'text' ? shape.lines : []));
    expect(all(svg, 'tspan').map(textOf)).toEqual(words);
  });

  test('gives every shape a colour of its own', () => {
    const svg = parseXml(toSvg(draw[view](planOf(12, 'zh'), 760), { title: 'x' }));
    for (const tag of ['rect', 'path', 'circle', 'text']) {
      for (const { attributes: given } of all(svg, tag)) expect(given).toHaveProperty('fill');
    }
  });
});

test('a name cut short is told whole', () => {
  const plan = {
    ...emptyPlan(),
    moments: [aMoment('a', 'phase-0', { name: '很长的名字'.repeat(40) })],
  };
  const [, told] = all(parseXml(toSvg(draw.circle(plan, 320), { title: 'x' })), 'title');
  expect(told && textOf(told)).toBe('很长的名字'.repeat(40));
});

test.each([
  ['light', 0],
  ['dark', 1],
] as const)('the colours on %s are those of the site', (mode, place) => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const colour = (name: string) => {
    const pair =
      new RegExp(`--${name}: light-dark\\(([^,]+), ([^)]+)\\)`).exec(tokens)?.slice(1) ?? [];
    return (pair[place] ?? '').replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  };
  expect(PALETTES[mode]).toEqual({
    paper: colour('paper'),
    raised: colour('raised'),
    ink: colour('ink'),
    quiet: colour('ink-2'),
    line: colour('line'),
    strong: colour('line-strong'),
    accent: colour('accent'),
    soft: colour('accent-soft'),
    onAccent: colour('accent-ink'),
    truth: colour('truth'),
    truthSoft: colour('truth-soft'),
    fail: colour('warn'),
  });
});

type Xml = ReturnType<typeof parseXml>;

function names(element: Xml): readonly string[] {
  return [
    element.name,
    ...element.children.flatMap((child) => (typeof child === 'string' ? [] : names(child))),
  ];
}

function attributes(element: Xml): readonly string[] {
  const own = Object.keys(element.attributes);
  return [
    ...own,
    ...element.children.flatMap((child) => (typeof child === 'string' ? [] : attributes(child))),
  ];
}

import { expect, test } from 'vitest';
import { type Change, complaint } from '../../helpers/project.ts';

/** What an author is told about a scene and its drawing. */
const text = (words: string) => `{ zh: ${words}, en: ${words} }`;

const SVG = `<svg viewBox="0 0 480 320">
<g data-spot="lamp"><circle r="20"/><rect class="d-hit" x="40" y="20" width="60" height="60"/></g>
<text>{{sign}}</text></svg>
`;
const SCENE = `kind: scene
module: m06
title: ${text('房间')}
intro: ${text('看看')}
minutes: 5
drawing: hall
ask: ${text('哪类')}
partAsk: ${text('哪项')}
fixAsk: ${text('怎么办')}
categories:
  - { id: thing, name: ${text('物')}, gist: ${text('物')}, parts: [{ id: light, name: ${text('光')}, gist: ${text('光')} }] }
  - { id: fine, name: ${text('好')}, gist: ${text('好')} }
items:
  - id: lamp
    version: 1
    objectives: [m06-o1]
    name: ${text('灯')}
    look: ${text('不亮')}
    category: thing
    categories: { thing: ${text('对')}, fine: ${text('不对')} }
    part: light
    parts: { light: ${text('对')} }
    fixes:
      - { id: bulb, text: ${text('换')}, correct: true, feedback: ${text('对')} }
      - { id: poster, text: ${text('贴')}, correct: false, feedback: ${text('不对')} }
    because: ${text('暗')}
`;
const scene = (from = '', to = ''): readonly Change[] => [
  { file: 'content/exercises/hall-scene.yaml', to: SCENE.replace(from, to) },
  { file: 'content/drawings/hall.svg', to: SVG.replace(from, to) },
  { file: 'content/drawings/hall.yaml', to: `alt: ${text('厅')}\ntext: { sign: ${text('牌')} }\n` },
];

test('a scene with its drawing has no mistake', async () => {
  expect(await complaint(...scene())).toBe('');
  expect(await complaint(...scene('<circle', `<circle fill="url('#glow')"`))).toBe('');
});

const SOFA = '<g data-spot="sofa"><rect class="d-hit" x="200" y="20" width="60" height="60"/></g>';
const withSofa = (correct: boolean): readonly Change[] => {
  const [exercise, ...drawing] = scene('<text>', `${SOFA}<text>`) as [Change, ...Change[]];
  const sofa = `  - id: sofa
    version: 1
    objectives: [m06-o1]
    name: ${text('沙发')}
    look: ${text('干净')}
    category: fine
    categories: { thing: ${text('不对')}, fine: ${text('对')} }
    fixes:
      - { id: new-sofa, text: ${text('换')}, correct: ${correct}, feedback: ${text('不必')} }
    because: ${text('好')}
`;
  return [{ ...exercise, to: `${SCENE}${sofa}` }, ...drawing];
};

test('what needs no mending can have fixes to be tempted by, and none that is right', async () => {
  expect(await complaint(...withSofa(false))).toBe('');
  expect(await complaint(...withSofa(true))).toContain('items[1].fixes');
});

test.each([
  ['an item that is not drawn', 'data-spot="lamp"', 'data-spot="sofa"', 'hall.svg › lamp'],
  [
    'a detail that is no item',
    '<text>',
    '<g data-spot="cup"><rect class="d-hit" x="0" y="0" width="60" height="60"/></g><text>',
    '"cup"',
  ],
  ['a detail without a place', ' class="d-hit"', '', 'hall.svg › lamp'],
  ['a detail beyond the edge', 'x="40"', 'x="460"', 'inside the drawing'],
  ['a detail too small for a finger', 'height="60"', 'height="12"', 'at least 24 × 24'],
  [
    'two details in one place',
    '<text>',
    '<g data-spot="cup"><rect class="d-hit" x="60" y="40" width="60" height="60"/></g><text>',
    'it lies on "lamp"',
  ],
  ['a drawing without a size', 'viewBox="0 0 480 320"', '', 'hall.svg › viewBox'],
  ['a drawing that runs a script', '<text>', '<script>1</script><text>', '<script'],
  ['a drawing that listens', '<circle', '<circle onclick="x()"', 'onclick'],
  ['a drawing that listens in another way', '<circle', '<circle/onclick="x()"', 'onclick'],
  ['a drawing that loads something', '<circle', '<image href="//x.y/z"', '<image'],
  ['a drawing that is half a page', '<text>', '<img src="//x.y/z"/><text>', '<img'],
  ['a drawing that animates an address', '<text>', '<set attributeName="href"/><text>', '<set'],
  ['a drawing that paints from elsewhere', '<circle', '<circle fill="url(//x.y/z)"', 'url('],
  ['a drawing that is not there', 'drawing: hall', 'drawing: room', 'hall-scene.yaml › drawing'],
  ['a category nobody named', 'category: thing', 'category: ghost', 'items[0].category'],
  ['a part of another category', 'part: light', 'part: sound', 'items[0].part'],
  ['a wrong choice without feedback', `, fine: ${text('不对')} }`, ' }', 'items[0].categories'],
  ['no right fix', 'correct: true', 'correct: false', 'items[0].fixes'],
])('%s', async (_, from, to, said) => {
  expect(`${SCENE}${SVG}`).toContain(from);
  expect(await complaint(...scene(from, to))).toContain(said);
});

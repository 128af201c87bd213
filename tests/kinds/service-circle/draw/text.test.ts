import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measure } from '../../../../src/kinds/service-circle/draw/text.ts';
import { narrowest, wrap } from '../../../../src/kinds/service-circle/draw/wrap.ts';
import { NAMES } from './plans.ts';

const anyText = fc.oneof(
  fc.constantFrom(...Object.values(NAMES).flat()),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        '你',
        '好',
        '，',
        '。',
        '“',
        '”',
        '（',
        '）',
        ' ',
        'word',
        'a-b',
        '👩‍🚀',
        'é',
      ),
    )
    .map((parts) => parts.join('')),
);
const graphemes = (text: string) =>
  Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
const bare = (text: string) => text.replace(/\s/g, '');

test('lines are no more and no wider than asked for', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.integer({ min: 4, max: 30 }),
      fc.integer({ min: 1, max: 4 }),
      (text, width, most) => {
        const { lines, width: widest } = wrap(text, width, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        expect(widest).toBeLessThanOrEqual(width + 1e-6);
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width + 0.5);
      },
    ),
  );
});

test('a whole text loses nothing; one cut short ends in “…” and is the beginning of the whole', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.integer({ min: 4, max: 30 }),
      fc.integer({ min: 1, max: 4 }),
      (text, width, most) => {
        const { lines, whole } = wrap(text, width, most);
        const shown = bare(lines.join(''));
        if (whole) expect(shown).toBe(bare(text));
        else {
          expect(shown.endsWith('…')).toBe(true);
          expect(bare(text).startsWith(shown.slice(0, -1))).toBe(true);
        }
      },
    ),
  );
});

test('no character is split, whatever it is made of', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 4, max: 12 }), (text, width) => {
      const { lines, whole } = wrap(text, width, 999);
      expect(whole).toBe(true);
      const parts = lines.flatMap(graphemes).filter((part) => part !== ' ');
      expect(parts).toEqual(graphemes(tidy(text)).filter((part) => part !== ' '));
    }),
  );
});

test('a Chinese line neither begins with a closing mark nor ends with an opening one', () => {
  const text = '他说：“请稍等。”（她点了点头），然后在《住客须知》上签了字、按了手印；走了！';
  for (let width = 4; width < 40; width++) {
    const { lines } = wrap(text, width, 20);
    for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、；：？！）》”]/);
    for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（《“]$/);
  }
});

test('English breaks between words and behind hyphens', () => {
  expect(wrap('Joins the wifi and video-calls her family', 7, 5).lines).toEqual([
    'Joins the',
    'wifi and',
    'video-calls',
    'her family',
  ]);
  expect(wrap('video-calls', 4, 5).lines).toEqual(['video-', 'calls']);
});

test('a word too long for a line is torn rather than let out', () => {
  const { lines, torn, whole } = wrap('Internationalisierung', 5, 9);
  expect(torn && whole).toBe(true);
  expect(lines.join('')).toBe('Internationalisierung');
});

test('lines come out about evenly long, and Chinese words stay together where they can', () => {
  expect(wrap('熄灯躺下，听见隔壁的电视声', 12, 3).lines).toEqual([
    '熄灯躺下，',
    '听见隔壁的电视声',
  ]);
  expect(wrap('推开房门看一眼', 6, 3).lines.every((line) => line.length > 1)).toBe(true);
});

test('the narrowest width holds the whole text, and nothing a whole character narrower does', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 4 }), (text, most) => {
      const width = narrowest(text, most);
      expect(wrap(text, width + 0.02, most).whole).toBe(true);
      if (measure(text) >= 3 * most)
        expect(wrap(text, measure(text) / most - 1, most).whole).toBe(false);
    }),
  );
});

test('full-width characters are one em, emoji wider, letters by their kind', () => {
  expect(measure('服务圈')).toBe(3);
  expect(measure('👨‍👩‍👧‍👦')).toBe(1.4);
  expect(measure('ill')).toBeLessThan(measure('mmm') / 2);
  expect(measure('“好”')).toBe(3);
  expect(measure('“ok”')).toBeLessThan(3);
  expect(measure('')).toBe(0);
});

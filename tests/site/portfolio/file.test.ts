import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cssString } from '../../../src/site/portfolio/file/css-string.ts';
import { pruned } from '../../../src/site/portfolio/file/prune.ts';

const has = (...names: readonly string[]) => {
  const asked: string[] = [];
  const matches = (selector: string) => {
    asked.push(selector);
    return names.some((name) => selector.includes(name));
  };
  return { asked, matches };
};

describe('rules that cannot apply are left out', () => {
  const css = `
    /* a comment with { braces } */
    .kept { color: red; & .nested { color: blue } }
    .gone { content: "}"; background: url(data:,a;b{) }
    .kept::before { content: "a } b"; }
    @media print { .gone { top: 0 } .kept { top: 1px } }
    @media print { .gone { top: 0 } }
    @container (width > 3rem) { .kept { left: 0 } }
    @keyframes turn { from { rotate: 0deg } }
    @page { margin: 1cm; @top-left { content: "x" } }
  `;
  const { matches, asked } = has('.kept');
  const text = pruned(css, matches).replace(/\s+/g, ' ');

  test('with all that is in them, in groups too', () => {
    expect(text).toContain('.kept{ color: red; & .nested { color: blue } }');
    expect(text).toContain('.kept::before{ content: "a } b"; }');
    expect(text).toContain('@media print{.kept{ top: 1px }}');
    expect(text).toContain('@container (width > 3rem){.kept{ left: 0 }}');
    expect(text).not.toMatch(/gone|keyframes|comment/);
  });

  test('what has no selector stays', () => {
    expect(text).toContain('@page{ margin: 1cm; @top-left { content: "x" } }');
  });

  test('selectors are asked about without what depends on the moment', () => {
    expect(asked.some((selector) => selector.includes('::'))).toBe(false);
  });
});

test('whatever somebody calls their portfolio, it stays one string of CSS in one element', () => {
  expect(cssString('"; } </style><script>')).not.toMatch(/[<>;}]|.".+"./);
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('</style>', '\\', '"\n}'));
  fc.assert(
    fc.property(text, (name) => {
      const inside = cssString(name).slice(1, -1);
      expect(inside).not.toMatch(/["<>{};\n]/);
      // Every backslash begins an escape that ends with a space.
      expect(inside.replace(/\\[\da-f]{1,6} /g, '')).not.toContain('\\');
    }),
  );
});

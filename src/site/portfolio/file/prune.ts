/**
 * The rules of `css` (minified or not) that can apply to a document: those with a selector for which
 * `matches` answers true. What pseudo-elements and the pointer’s whereabouts add to a selector is left
 * out before it is asked about. Rules that have no selector, such as `@page`, stay.
 *
 * Done on the text, for style sheets of pages opened from disk may not be read by scripts.
 */
export function pruned(css: string, matches: (selector: string) => boolean): string {
  let kept = '';
  for (const { head, body } of blocksOf(css.replace(COMMENTS, ''))) {
    if (body === undefined) kept += head;
    else if (GROUPS.test(head)) {
      const inner = pruned(body, matches);
      if (inner !== '') kept += `${head}{${inner}}`;
    } else if (head.startsWith('@keyframes')) continue;
    else if (head.startsWith('@') || matches(head.replace(MOMENTARY, '') || '*')) {
      kept += `${head}{${body}}`;
    }
  }
  return kept;
}

interface Block {
  /** What stands before the brace, or a whole statement such as `@charset "utf-8";`. */
  readonly head: string;
  readonly body?: string;
}

/** The outermost blocks; braces in strings are words. */
function blocksOf(css: string): readonly Block[] {
  const blocks: Block[] = [];
  let [start, depth, open] = [0, 0, 0];
  for (const { 0: sign, index } of css.matchAll(TOKENS)) {
    if (sign === '{') {
      if (depth === 0) open = index;
      depth += 1;
    } else if (sign === '}') {
      depth -= 1;
      if (depth > 0) continue;
      blocks.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, index) });
      [start, depth] = [index + 1, 0];
    } else if (sign === ';' && depth === 0) {
      blocks.push({ head: css.slice(start, index + 1).trim() });
      start = index + 1;
    }
  }
  return blocks;
}

const COMMENTS = /\/\*[\s\S]*?\*\//g;
/** Braces and semicolons; strings and escaped signs whole, so that what is in them is passed over. */
const TOKENS = /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\\[\s\S]|url\([^"')]*\)|[{};]/g;
const GROUPS = /^@(?:media|supports|container|layer)\b/;
const MOMENTARY =
  /::[\w-]+(?:\([^)]*\))?|:(?:hover|focus|focus-visible|focus-within|active|visited|target|before|after)(?![\w-])/g;

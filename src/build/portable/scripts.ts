import { init, parse } from 'es-module-lexer';
import MagicString from 'magic-string';
import { type ImportGraph, inLoadOrder } from './chunks.ts';

/** What an inline script may not do if the page is to work everywhere. */
export class ScriptProblem extends Error {}

/**
 * The tags that replace `<script type="module" src>`: the scripts it needs, then itself. They
 * run in this order when the page is parsed, as the module would have.
 * `sent` holds the scripts that already stand in the page; it is added to.
 */
export function moduleTags(
  file: string,
  graph: ImportGraph,
  sent: Set<string>,
  address: (file: string) => string,
): string {
  const missing = inLoadOrder(file, graph).filter((name) => name === file || !sent.has(name));
  const tags = missing.map((name) => {
    sent.add(name);
    const run = name === file ? ' data-run' : '';
    return `<script defer${run} src="${address(name)}"></script>`;
  });
  return tags.join('');
}

/** An inline classic script with its `import()` handed to the registry. */
export async function portableInlineScript(code: string): Promise<string> {
  if (/["'`]\/(?:_astro|pagefind)\//.test(code)) {
    throw new ScriptProblem(
      'an inline script names a built file by an absolute address. Use siteUrl().',
    );
  }
  if (!code.includes('import(')) return code;
  let result = inlineScripts.get(code);
  if (result === undefined) {
    result = await redirectImports(code);
    inlineScripts.set(code, result);
  }
  return result;
}

/** The same few scripts stand in every page. */
const inlineScripts = new Map<string, string>();

async function redirectImports(code: string): Promise<string> {
  await init();
  const text = new MagicString(code);
  for (const found of parse(code)[0]) {
    if (found.type !== 'dynamic') continue;
    text.update(found.importStart, found.importStart + 'import'.length, '__site.import');
  }
  return text.toString();
}

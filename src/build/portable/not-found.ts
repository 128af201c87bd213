import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import MagicString from 'magic-string';
import { parse } from 'parse5';
import { compileInline } from './compile.ts';
import type { SiteContext } from './context.ts';
import { attribute, elementsIn } from './elements.ts';
import { encodePath } from './links.ts';
import { rewriteCss } from './styles.ts';

/** Hosts answer every unknown address with this page, whatever its depth. */
export const NOT_FOUND = '404.html';

/**
 * Makes the portable `404.html` independent of the address it is shown at: a script finds the
 * root of the site, and styles stand in the page.
 */
export async function selfContained(
  html: string,
  dist: string,
  context: SiteContext,
): Promise<string> {
  const edit = new MagicString(html);
  for (const element of elementsIn(parse(html, { sourceCodeLocationInfo: true }))) {
    const location = element.sourceCodeLocation;
    if (!location) continue;
    if (attribute(element, 'data-root') !== undefined) {
      const script = await compileInline(new URL('./not-found-runtime.ts', import.meta.url));
      const folders = topFolders(context.site.files).join('/');
      edit.appendLeft(
        location.startOffset,
        `<script data-folders="${encodePath(folders)}">${script}</script>`,
      );
    }
    if (attribute(element, 'rel') === 'stylesheet') {
      const css = await inlineStyles(attribute(element, 'href') ?? '', dist, context);
      const media = attribute(element, 'media');
      edit.update(
        location.startOffset,
        location.endOffset,
        `<style${media ? ` media="${media}"` : ''}>${css}</style>`,
      );
    }
    // Looking ahead, a browser would ask for such a file before the root of the site is known.
    if (element.tagName === 'script' && attribute(element, 'src')?.startsWith('./')) {
      const run = attribute(element, 'data-run') !== undefined;
      const code = `<script>__site.import(${JSON.stringify(attribute(element, 'src'))})</script>`;
      edit.update(location.startOffset, location.endOffset, run ? code : '');
    }
  }
  return edit.toString();
}

async function inlineStyles(
  href: string,
  dist: string,
  { site, problems }: SiteContext,
): Promise<string> {
  const file = decodeURIComponent(href.replace(/^\.\//, ''));
  const css = await readFile(join(dist, file), 'utf8');
  return rewriteCss(css, { file: NOT_FOUND, writtenAs: file, site, problems });
}

function topFolders(files: ReadonlySet<string>): string[] {
  const folders = [...files].filter((file) => file.includes('/')).map((file) => file.split('/')[0]);
  return [...new Set(folders)].filter((folder) => folder !== undefined);
}

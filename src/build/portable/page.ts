import MagicString from 'magic-string';
import { parse } from 'parse5';
import type { PageAnchors } from './anchors.ts';
import type { Page, SiteContext } from './context.ts';
import { attribute, type Element, elementsIn } from './elements.ts';
import { runtimeTag, speculationRules } from './head.ts';
import { rootOf } from './links.ts';
import { PageRewriter } from './page-rewriter.ts';
import { canHide, unzipFirst } from './unzip-first.ts';

/** Makes one page work at any address and from disk. */
export async function portablePage(page: Page, context: SiteContext): Promise<PageResult> {
  const document = parse(page.html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const edit = new MagicString(page.html);
  const rewriter = new PageRewriter(page, context, edit);
  const elements = [...elementsIn(document)];
  for (const element of elements) await rewriter.rewrite(element);
  insertParts(elements, page, context, edit);
  return { html: edit.toString(), anchors: rewriter.anchors };
}

/** The new page, and what is needed to check links to it and from it. */
export interface PageResult {
  readonly html: string;
  readonly anchors: PageAnchors;
}

function insertParts(
  elements: readonly Element[],
  page: Page,
  context: SiteContext,
  edit: MagicString,
): void {
  const charset = elements.find((element) => attribute(element, 'charset') !== undefined);
  const body = elements.find((element) => element.tagName === 'body');
  const afterCharset = charset?.sourceCodeLocation?.endOffset;
  if (afterCharset === undefined) {
    context.problems.add(
      page.file,
      'has no <meta charset="utf-8">; on disk its text would be garbled. Add it at the top of the head.',
    );
    return;
  }
  // Not before it: browsers look for the encoding in the first 1024 bytes only.
  edit.appendLeft(afterCharset, runtimeTag(context.runtime, rootOf(page.file)) + speculationRules);
  const inBody = body?.sourceCodeLocation?.startTag?.endOffset;
  if (inBody !== undefined && canHide(elements)) edit.appendLeft(inBody, unzipFirst);
}

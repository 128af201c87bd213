import type MagicString from 'magic-string';
import { rewriteAddresses } from './addresses.ts';
import { type PageAnchors, recordAnchors } from './anchors.ts';
import type { Page, SiteContext } from './context.ts';
import { attribute, type Element, rawText } from './elements.ts';
import { whyRefused } from './forbidden.ts';
import { findTarget, isInternal, relativeUrl } from './links.ts';
import { publicUrl } from './public-url.ts';
import { moduleTags, portableInlineScript, ScriptProblem } from './scripts.ts';
import { rewriteCss } from './styles.ts';

/** Rewrites the elements of one page, one by one, and notes its anchors on the way. */
export class PageRewriter {
  readonly anchors: PageAnchors = { ids: new Set(), links: [] };
  readonly #sentScripts = new Set<string>();
  #islands = 0;
  readonly #page: Page;
  readonly #context: SiteContext;
  readonly #edit: MagicString;

  constructor(page: Page, context: SiteContext, edit: MagicString) {
    this.#page = page;
    this.#context = context;
    this.#edit = edit;
  }

  async rewrite(element: Element): Promise<void> {
    const refused = whyRefused(element);
    if (refused) this.#report(refused);
    recordAnchors(element, this.anchors, (url) => this.#find(url));
    if (element.tagName === 'script') return this.#rewriteScript(element);
    if (element.tagName === 'style') this.#replaceText(element, this.#css(rawText(element)));
    const style = attribute(element, 'style');
    if (style?.includes('url(')) this.#setAttribute(element, 'style', this.#css(style));
    this.#rewritePublicAddress(element);
    const changed = rewriteAddresses(element, (url, how) => this.#relative(url, how));
    for (const [name, value] of changed) this.#setAttribute(element, name, value);
    // Astro makes it from the path of the component on this machine; it only has to be unique.
    if (element.tagName === 'astro-island')
      this.#setAttribute(element, 'uid', `i${this.#islands++}`);
  }

  async #rewriteScript(element: Element): Promise<void> {
    const type = attribute(element, 'type') ?? '';
    const source = attribute(element, 'src');
    if (type === 'module') this.#replaceModule(element, source);
    else if (source !== undefined) {
      const url = this.#relative(source, 'strict');
      if (url !== source) this.#setAttribute(element, 'src', url);
    } else if (type === '' || type.includes('javascript')) await this.#rewriteInline(element);
  }

  async #rewriteInline(element: Element): Promise<void> {
    try {
      this.#replaceText(element, await portableInlineScript(rawText(element)));
    } catch (error) {
      if (!(error instanceof ScriptProblem)) throw error;
      this.#report(error.message);
    }
  }

  #replaceModule(element: Element, source: string | undefined): void {
    const location = element.sourceCodeLocation;
    if (!location) return;
    const file = source === undefined ? undefined : this.#find(source)?.file;
    const { graph } = this.#context;
    if (file === undefined || !graph.has(file)) {
      this.#report(
        `<script type="module"> ${source ?? 'with its code inside the page'}; browsers refuse it on disk. Put the code into a file and let Astro bundle it: <script> without attributes.`,
      );
      return;
    }
    const tags = moduleTags(file, graph, this.#sentScripts, (name) => this.#to(name));
    this.#edit.update(location.startOffset, location.endOffset, tags);
  }

  /** Canonical and alternate addresses name the published site; they must name pages it has. */
  #rewritePublicAddress(element: Element): void {
    const { address, site } = this.#context;
    const name = element.tagName === 'link' ? 'href' : 'content';
    const before = attribute(element, name);
    if (!address || before === undefined || !/^(?:link|meta)$/.test(element.tagName)) return;
    const after = publicUrl(before, address, site);
    if (after !== undefined && after !== before) this.#setAttribute(element, name, after);
  }

  #relative(url: string, how: 'strict' | 'if-found'): string {
    if (!isInternal(url)) return url;
    const target = this.#find(url);
    if (target) return relativeUrl(this.#page.file, target);
    if (how === 'strict')
      this.#report(
        `links to ${url}, but the site has no such page or file. Correct the link or add what it names.`,
      );
    return url;
  }

  #find(url: string): ReturnType<typeof findTarget> {
    return findTarget(url, this.#page.writtenAs, this.#context.site);
  }

  #to(file: string): string {
    return relativeUrl(this.#page.file, { file, suffix: '' });
  }

  #css(css: string): string {
    const { file, writtenAs } = this.#page;
    const { site, problems } = this.#context;
    return rewriteCss(css, { file, writtenAs, site, problems });
  }

  #setAttribute(element: Element, name: string, value: string): void {
    const location = element.sourceCodeLocation?.attrs?.[name];
    if (!location) return;
    const escaped = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    this.#edit.update(location.startOffset, location.endOffset, `${name}="${escaped}"`);
  }

  #replaceText(element: Element, text: string): void {
    const location = element.sourceCodeLocation;
    if (!location?.startTag || !location.endTag || text === rawText(element)) return;
    this.#edit.update(location.startTag.endOffset, location.endTag.startOffset, text);
  }

  #report(what: string): void {
    this.#context.problems.add(this.#page.file, what);
  }
}

import { attribute, type Element } from './elements.ts';
import { isInternal } from './links.ts';

/** What browsers refuse in `element` on a page from disk, in words for the author; or undefined. */
export function whyRefused(element: Element): string | undefined {
  const href = attribute(element, 'href') ?? attribute(element, 'xlink:href') ?? '';
  const source = attribute(element, 'src') ?? href;
  if (element.tagName === 'use' && isInternal(href)) {
    return `<use href="${href}"> takes a drawing from another file; browsers refuse it on disk. Put the SVG into the page.`;
  }
  if (attribute(element, 'crossorigin') !== undefined && isInternal(source)) {
    return `<${element.tagName} crossorigin> for ${source}; browsers refuse it on disk. Leave crossorigin out.`;
  }
  if (element.tagName === 'link' && attribute(element, 'rel') === 'modulepreload') {
    return `<link rel="modulepreload"> for ${href}; browsers refuse it on disk. Leave it out.`;
  }
  return undefined;
}

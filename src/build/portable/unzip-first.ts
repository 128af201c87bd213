import { attribute, type Element } from './elements.ts';

/**
 * A line for pages opened from inside a zip that was not unpacked: they have neither styles nor
 * scripts. Every stylesheet of the site hides it, so nobody else sees or hears it.
 */
export const unzipFirst =
  '<p class="unzip-first" data-nosnippet><span lang="zh-CN">请先解压整个压缩包，再打开里面的index.html。</span> ' +
  '<span lang="en">Unzip the whole download first, then open the index.html inside.</span></p>';

/** The rule that each stylesheet file of the site ends with. */
export const unzipFirstCss = '.unzip-first{display:none}';

/** Whether a page with these elements has a stylesheet file that hides the line on screens. */
export function canHide(elements: readonly Element[]): boolean {
  return elements.some(
    (element) =>
      attribute(element, 'rel') === 'stylesheet' &&
      /^(?:|all|screen)$/.test(attribute(element, 'media') ?? ''),
  );
}

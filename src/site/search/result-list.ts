import { siteUrl } from '../site-url.ts';
import { element, marked } from './elements.ts';
import type { FoundPage, FoundSection } from './found-page.ts';

/** One page of the results: its title, and under it each section that holds something. */
export function resultItem({ file, title, sections }: FoundPage): HTMLLIElement {
  const [first, ...others] = sections;
  const ownExcerpt = first && first.id === undefined ? first : undefined;
  const rest = ownExcerpt ? others : sections;
  const head = block('h3', siteUrl(file), marked(title), ownExcerpt);
  const list = rest.map((section) => element('li', {}, sectionBlock(file, section)));
  return element(
    'li',
    { class: 'search-page' },
    head,
    ...(list.length > 0 ? [element('ul', {}, ...list)] : []),
  );
}

function sectionBlock(file: string, section: FoundSection): HTMLElement {
  const address = `${siteUrl(file)}#${encodeURIComponent(section.id ?? '')}`;
  return block('h4', address, marked(section.heading), section);
}

/** A heading that is a link, which reads out short; its excerpt describes it and is part of its target. */
function block(
  level: 'h3' | 'h4',
  address: string,
  label: readonly (Node | string)[],
  section: FoundSection | undefined,
): HTMLElement {
  const link = element('a', { href: address }, ...label);
  const made = element('div', { class: 'search-hit' }, element(level, {}, link));
  if (section && section.excerpt.length > 0) {
    const id = `search-excerpt-${++count}`;
    link.setAttribute('aria-describedby', id);
    made.append(element('p', { id }, ...marked(section.excerpt)));
  }
  return made;
}

let count = 0;

import type { Page } from 'playwright-core';

/** What a screen reader is told about one control. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
}

/** What is heard at the place of the keyboard, from the browser's own accessibility tree. */
export async function heard(page: Page): Promise<Heard> {
  const browser = await page.context().newCDPSession(page);
  const { nodes } = await browser.send('Accessibility.getFullAXTree');
  await browser.detach();
  const place = nodes.findLast(({ properties = [] }) =>
    properties.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  const text = (value: { value?: unknown } | undefined) => String(value?.value ?? '');
  return {
    role: text(place?.role),
    name: text(place?.name),
    description: text(place?.description),
  };
}

/** Presses Tab (or Shift+Tab) until what is heard has this name; fails if it never comes. */
export async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 240; step++) {
    await page.keyboard.press(key);
    if (name.test((await heard(page)).name)) return;
  }
  throw new Error(`${key} never reaches ${name}.`);
}

/** Whether the keyboard is inside what `selector` finds. */
export function focusIsIn(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector);
}

/** Counts from now on how often something is put into `selector`. */
export async function changesOf(page: Page, selector: string): Promise<() => Promise<number>> {
  await page.locator(selector).evaluate((place: HTMLElement) => {
    place.dataset['count'] = '0';
    new MutationObserver((changes) => {
      const added = changes.filter(({ addedNodes }) => addedNodes.length > 0).length;
      place.dataset['count'] = String(Number(place.dataset['count']) + added);
    }).observe(place, { childList: true });
  });
  return async () => Number(await page.locator(selector).getAttribute('data-count'));
}

/** Presses `key` through the whole page; answers the stops of which nothing could be seen. */
export async function hiddenStops(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const hidden: string[] = [];
  for (let step = 0; step < 300; step++) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(unseen);
    if (stop === null) return hidden;
    if (stop !== '') hidden.push(stop);
  }
  throw new Error(`${key} never leaves the page.`);
}

/** In the page: '' where the focused control shows, its markup where not, null at the end. */
function unseen(): string | null {
  const place = document.activeElement;
  if (!place || place === document.body) return null;
  const box = place.closest('label') ?? place;
  const points = [...box.getClientRects()].flatMap(({ left, right, top, bottom }) => [
    [left + 2, top + 2],
    [right - 2, bottom - 2],
    [(left + right) / 2, (top + bottom) / 2],
  ]);
  const shows = points.some(([x = 0, y = 0]) => {
    const seen = document.elementFromPoint(x, y);
    return (
      seen !== null &&
      (box.contains(seen) || (seen.contains(box) && seen.closest('main, nav, footer') !== null))
    );
  });
  return shows ? '' : place.outerHTML.slice(0, 120);
}

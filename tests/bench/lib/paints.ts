import type { Page } from 'playwright-core';

/** In the page, before its scripts: measures from each key or move of the pointer to the frame after it. */
export function markPaints(): void {
  const note = (event: Event) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => performance.measure('paint', { start: event.timeStamp });
      port2.postMessage(null);
    });
  for (const name of ['keydown', 'pointermove']) addEventListener(name, note, true);
}

/** What {@link markPaints} has measured, ms. */
export function paintsOf(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => performance.getEntriesByName('paint').map(({ duration }) => duration));
}

/** Presses `key` so often, each time once the press before is painted; answers what was measured. */
export async function paintsOfKey(
  page: Page,
  key: string,
  presses: number,
): Promise<readonly number[]> {
  for (let press = 1; press <= presses; press++) {
    await page.keyboard.press(key);
    await page.waitForFunction((n) => performance.getEntriesByName('paint').length >= n, press);
  }
  return paintsOf(page);
}

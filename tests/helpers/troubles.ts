import type { Page } from 'playwright-core';

/** Begins to note everything that goes wrong on `page`, whose site lies at `siteUrl`. */
export function recordTroubles(page: Page, siteUrl: string): void {
  const list: string[] = [];
  troubles.set(page, list);
  page.on('pageerror', (error) => list.push(`script failed: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') list.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Leaving a page and saving a file both abort a request; neither is a fault.
    if (reason !== 'net::ERR_ABORTED') list.push(`not loaded: ${request.url()} (${reason})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) list.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!isOwn(request.url(), siteUrl)) list.push(`asks another place: ${request.url()}`);
  });
}

/** What was noted so far. */
export function troublesOf(page: Page): readonly string[] {
  return troubles.get(page) ?? [];
}

const troubles = new WeakMap<Page, string[]>();

function isOwn(url: string, siteUrl: string): boolean {
  return url.startsWith(siteUrl) || /^(?:data|blob|about):/.test(url);
}

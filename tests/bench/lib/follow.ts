import { setTimeout as pause } from 'node:timers/promises';
import type { DevTools } from './devtools.ts';
import { type Network, openTab } from './tab.ts';

/** The preset that Chromium's developer tools call “Slow 4G”. */
const SLOW_4G: Network = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
};

/** How the next page came. */
export interface Arrival {
  /** Milliseconds from the click to the first contentful paint. */
  readonly paint: number;
  /** Milliseconds from the click until a prerendered page was put on screen; else `undefined`. */
  readonly shown?: number;
}

/** What the reader does: whether the page keeps its speculation rules, and ms from hover to click. */
export interface Way {
  readonly rules: boolean;
  readonly dwell: number;
}

/** Opens `url` in a fresh tab, hovers its link to the next page, waits and clicks. */
export async function followNext(browser: DevTools, url: string, way: Way): Promise<Arrival> {
  const tab = await openTab(browser, SLOW_4G);
  await tab.go(url);
  const [x, y] = await tab.answer<[number, number]>(prepare(url, way.rules));
  await tab.mouse('mouseMoved', x, y);
  await pause(way.dwell);
  await tab.mouse('mousePressed', x, y);
  await tab.mouse('mouseReleased', x, y).catch(() => undefined);
  const arrival = await tab.answer<Arrival>(arrived(url));
  await tab.close();
  return arrival;
}

/** Once the page has loaded: where its link is. */
function prepare(url: string, rules: boolean): string {
  return `(() => {
    if (location.href !== ${JSON.stringify(url)} || document.readyState !== 'complete') return;
    if (!${rules}) document.querySelector('script[type=speculationrules]').remove();
    const link = document.querySelector('a[rel=next]');
    link.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = link.getBoundingClientRect();
    const note = (event) => localStorage.setItem('clicked', performance.timeOrigin + event.timeStamp);
    addEventListener('click', note, true);
    return [x + width / 2, y + height / 2];
  })()`;
}

/** Once another page is on screen and painted. */
function arrived(url: string): string {
  return `(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    if (!paint || document.prerendering || location.href === ${JSON.stringify(url)}) return;
    const { activationStart } = performance.getEntriesByType('navigation')[0];
    const clicked = Number(localStorage.getItem('clicked'));
    const since = (time) => performance.timeOrigin + time - clicked;
    const shown = activationStart > 0 ? since(activationStart) : undefined;
    return { paint: since(paint.startTime), shown };
  })()`;
}

import { setTimeout as pause } from 'node:timers/promises';
import type { DevTools } from './devtools.ts';

/** A tab with the pages in it: the one on screen and those prerendered behind it. */
export interface Tab {
  /** Asks every page of the tab until one answers `expression` with something. */
  answer<T>(expression: string): Promise<T>;
  go(url: string): Promise<void>;
  mouse(type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', x: number, y: number): Promise<void>;
  close(): Promise<void>;
}

/** What the network is like; bytes per second, milliseconds. */
export interface Network {
  readonly offline: boolean;
  readonly latency: number;
  readonly downloadThroughput: number;
  readonly uploadThroughput: number;
}

/** Opens an empty tab in a fresh profile; `network` holds for prerendered pages too. */
export async function openTab(browser: DevTools, network: Network): Promise<Tab> {
  const { browserContextId } = await browser.send('Target.createBrowserContext');
  const target = { url: 'about:blank', browserContextId, forTab: true };
  const { targetId } = await browser.send('Target.createTarget', target);
  const { sessionId: tab } = await browser.send('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  const pages = new Set<string>();
  browser.on('Target.attachedToTarget', ({ sessionId }, parent) => {
    if (parent !== tab) return;
    const page = String(sessionId);
    pages.add(page);
    // Not one after the other: a page that waits for its debugger answers only once it runs.
    void Promise.allSettled([
      browser.send('Network.enable', {}, page),
      browser.send('Network.emulateNetworkConditions', { ...network }, page),
      browser.send('Runtime.runIfWaitingForDebugger', {}, page),
    ]);
  });
  browser.on('Target.detachedFromTarget', ({ sessionId }) => void pages.delete(String(sessionId)));
  const attach = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };
  await browser.send('Target.setAutoAttach', attach, String(tab));
  const first = () => {
    const [page] = pages;
    if (!page) throw new Error('Chromium opened a tab without a page. Run the measurement again.');
    return page;
  };
  return {
    go: async (url) => void (await browser.send('Page.navigate', { url }, first())),
    close: async () =>
      void (await browser.send('Target.disposeBrowserContext', { browserContextId })),
    mouse: async (type, x, y) => {
      const event = { type, x, y, button: type === 'mouseMoved' ? 'none' : 'left', clickCount: 1 };
      await browser.send('Input.dispatchMouseEvent', event, first());
    },
    async answer<T>(expression: string) {
      for (let left = WAIT_MS; left > 0; left -= POLL_MS) {
        for (const page of pages) {
          const value = await evaluate(browser, page, expression);
          if (value !== undefined && value !== null) return value as T;
        }
        await pause(POLL_MS);
      }
      throw new Error(`No page of the tab answered within ${WAIT_MS / 1000} s: ${expression}`);
    },
  };
}

const WAIT_MS = 30_000;
const POLL_MS = 100;

async function evaluate(browser: DevTools, page: string, expression: string): Promise<unknown> {
  const asked = { expression, returnByValue: true };
  // A page that is just being left does not answer.
  const answer = await browser.send('Runtime.evaluate', asked, page).catch(() => undefined);
  return (answer?.['result'] as { readonly value?: unknown } | undefined)?.value;
}

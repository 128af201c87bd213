import type { Browser, CDPSession, Page } from 'playwright-core';

/** A page whose processor can be slowed, and how busy its main thread was. */
export interface SlowPage {
  readonly page: Page;
  /** Milliseconds of the main thread that `act` takes. */
  readonly busy: (act: () => Promise<void>) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Opens `url` in a fresh profile with the processor slowed `times`; `first` runs before its scripts. */
export async function openSlowly(
  browser: Browser,
  url: string,
  times: number,
  first: () => void = () => undefined,
): Promise<SlowPage> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(first);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
  await page.goto(url);
  return {
    page,
    close: () => context.close(),
    async busy(act) {
      const before = await taskSeconds(session);
      await act();
      return ((await taskSeconds(session)) - before) * 1000;
    },
  };
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

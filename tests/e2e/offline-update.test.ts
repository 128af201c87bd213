import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { awake } from '../helpers/exercise.ts';
import { tabTo } from '../helpers/keyboard.ts';
import {
  another,
  anotherBuild,
  atStage,
  buildsOf,
  type Host,
  host,
  openOffline,
} from '../helpers/offline.ts';
import { openSearchDialog, searchDialog, searchFor } from '../helpers/search.ts';

let buildA: string;
let buildB: string;

beforeAll(async () => {
  buildA = await anotherBuild('A');
  buildB = await anotherBuild('B');
});

afterAll(() => Promise.all([buildA, buildB].map((folder) => rm(folder, { recursive: true }))));

const notice = (page: Page) => page.locator('.update-notice');

describe('a new version', () => {
  const open = async (): Promise<{ site: Host; page: Page; next: string }> => {
    const site = await host(buildA);
    const page = await openOffline(site);
    await atStage(page, 'kept');
    return { site, page, next: buildB };
  };
  /** Looks for a newer version, as browsers do now and then, and waits until it is here. */
  const look = async (page: Page): Promise<void> => {
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
    });
    await notice(page).getByRole('button', { name: 'Reload' }).waitFor();
  };

  test('waits until it is accepted, and then all pages are of it', async () => {
    const { site, page, next } = await open();
    const other = await another(page, site, 'en/exercises/pitfalls.html');
    await site.deploy(next);
    await look(page);
    await awake(other);
    await searchFor(await openSearchDialog(other), 'queue');
    expect(await buildsOf(other)).toEqual({ page: 'A', scripts: ['A'] });
    await page.goto(new URL('en/glossary.html', site.url).href);
    await notice(page).getByRole('button', { name: 'Reload' }).waitFor();
    expect((await buildsOf(page)).page).toBe('A');

    await other.keyboard.press('Escape');
    const loaded = other.waitForEvent('load');
    await notice(page).getByRole('button', { name: 'Reload' }).click();
    await page.locator('#build', { hasText: 'B' }).waitFor();
    await loaded;
    await awake(other);
    expect(await buildsOf(other)).toEqual({ page: 'B', scripts: ['B'] });
    await site.stop();
    await page.goto(new URL('zh/m04/index.html', site.url).href);
    expect(await buildsOf(page)).toEqual({ page: 'B', scripts: ['B'] });
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(2);
  });

  test('asks where something is being written, and that page goes on as it was', async () => {
    const { site, page, next } = await open();
    const writing = await another(page, site, 'en/exercises/two-minutes.html');
    const words = (await awake(writing)).locator('textarea').first();
    await words.fill('half a sen');
    await site.deploy(next);
    await look(page);
    await notice(page).getByRole('button', { name: 'Reload' }).click();
    await page.locator('#build', { hasText: 'B' }).waitFor();
    await notice(writing).getByText('in another tab').waitFor();
    await words.pressSequentially('tence');
    await searchFor(await opened(writing), 'queue');
    expect(await buildsOf(writing)).toEqual({ page: 'A', scripts: ['A'] });
    await writing.keyboard.press('Escape');
    await notice(writing).getByRole('button', { name: 'Reload' }).click();
    await writing.locator('#build', { hasText: 'B' }).waitFor();
    const after = (await awake(writing)).locator('textarea').first();
    await expect.poll(() => after.inputValue()).toBe('half a sentence');
  });

  test('can be put off by keyboard, and is not spoken of again', async () => {
    const { site, page, next } = await open();
    await site.deploy(next);
    await look(page);
    await page.locator('.brand').focus();
    await tabTo(page, /^Later/);
    await page.keyboard.press('Escape');
    await expect.poll(() => notice(page).textContent()).toBe('');
    expect(await page.evaluate(() => document.activeElement?.className)).not.toBe('');
    await page.reload();
    await page.getByText('Version B of 2 Jan 2027 is ready.').waitFor();
    expect(await notice(page).textContent()).toBe('');
    await page.getByRole('button', { name: 'Use the new version' }).click();
    await page.locator('#build', { hasText: 'B' }).waitFor();
  });
});

/** The search, opened by its button: the key “/” belongs to the field that is being written in. */
async function opened(page: Page) {
  await page.locator('.search-button').click();
  return searchDialog(page);
}

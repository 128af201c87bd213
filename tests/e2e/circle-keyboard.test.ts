import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { BUILDER, internalsOf, momentsOf, sceneNamed } from '../helpers/circle.ts';
import { awake } from '../helpers/exercise.ts';
import { focusIsIn } from '../helpers/keyboard.ts';
import { expectClean, openPage, originNamed } from '../helpers/site.ts';

const root = originNamed('root');
const hotel = sceneNamed('hotel-stay');

/** Presses Tab (or Shift+Tab where it is nearer) until the keyboard is on `selector`. */
async function reach(page: Page, selector: string): Promise<void> {
  const back = await page.evaluate((wanted) => {
    const target = document.querySelector(wanted);
    const place = document.activeElement?.compareDocumentPosition(target ?? document.body) ?? 0;
    return (place & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  }, selector);
  for (let step = 0; step < 250; step++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`The keyboard never reaches ${selector}.`);
}

/** Chooses in the list that has the keyboard: arrow keys until the value is there. */
async function choose(page: Page, value: string): Promise<void> {
  await page.keyboard.press('Home');
  for (let step = 0; step < 60; step++) {
    const now = await page.evaluate(() => (document.activeElement as HTMLSelectElement).value);
    if (now === value) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The list never offers ${value}.`);
}

async function press(page: Page, selector: string): Promise<void> {
  await reach(page, selector);
  await page.keyboard.press('Enter');
}

test('the hotel scene is solved with the keyboard alone, for all ten points', async () => {
  const page = await openPage(root, `en/${BUILDER}`, { reducedMotion: 'reduce' });
  const exercise = await awake(page);
  await press(page, '[data-scene="hotel-stay"]');
  await exercise.locator('.builder').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(hotel.title);

  const put = async (id: string, where: string) => {
    await press(page, `[data-focus="chip:${id}"]`);
    await reach(page, `[data-focus="where:${id}"]`);
    await choose(page, where);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await exercise.locator(`[data-focus="row:${id}"]`).waitFor();
    expect(await focusIsIn(page, '.chip, .tray .part-title')).toBe(true);
  };
  for (const { id, phase } of momentsOf(hotel)) await put(id, `circle/${phase}/`);
  for (const { id, place } of internalsOf(hotel)) await put(id, `below/${place}/`);
  const said = exercise.locator('[data-said]');
  expect(await said.textContent()).toContain('below the line of visibility');

  const truths = momentsOf(hotel)
    .filter(({ truth }) => truth)
    .slice(0, 2);
  for (const { id, truth } of truths) {
    await press(page, `[data-focus="truth:${id}"]`);
    expect(await said.textContent()).toContain('is marked as a moment of truth');
    await press(page, `[data-focus="row:${id}"]`);
    await page.locator('.row[data-open="true"] .details').waitFor();
    await reach(page, '.row[data-open="true"] .details select');
    await choose(page, truth?.reasons[0] ?? '');
    await press(page, `[data-focus="row:${id}"]`);
  }
  const fail = momentsOf(hotel).find((moment) => moment.fail);
  await press(page, `[data-focus="fail:${fail?.id}"]`);
  await press(page, `[data-focus="row:${fail?.id}"]`);
  await page.locator('.row[data-open="true"] .details').waitFor();
  const device = fail?.fail?.devices[0] ?? '';
  await page.keyboard.press('Escape');
  // The field comes with the mark, perhaps a moment after the row has opened.
  const field = page.locator(`.row[data-open="true"] select:has(option[value="${device}"])`);
  await field.evaluate((node) => node.setAttribute('data-test', 'device'));
  await reach(page, '[data-test="device"]');
  await choose(page, device);
  await reach(page, `[data-focus="proof:${fail?.id}"]`);
  await page.keyboard.type('The name is read aloud before the card is handed over');

  await press(page, '.judged .button.primary');
  const total = exercise.locator('.judged-total');
  await total.waitFor();
  expect(await total.textContent()).toContain('10 of 10');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('judged-total');
  expectClean(page);
});

test('the arrows of the list move a moment, keep the keyboard on it and say where it is', async () => {
  const page = await openPage(root, `en/${BUILDER}`, { reducedMotion: 'reduce' });
  const exercise = await awake(page);
  await exercise.locator('[data-scene="own"]').click();
  const add = async (name: string) => {
    await exercise.locator('[data-focus="add"]').fill(name);
    await page.keyboard.press('Enter');
  };
  await add('Rings');
  await add('Waits');
  const names = () => exercise.locator('.phase .row-name').allTextContents();
  await expect.poll(names).toEqual(['Rings', 'Waits']);
  await exercise.locator('[data-focus="up:own-2"]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(names).toEqual(['Waits', 'Rings']);
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['focus'])).toBe(
    'up:own-2',
  );
  const said = exercise.locator('[data-said]');
  expect(await said.textContent()).toBe('“Waits” is now 1 of 2, in “Before arriving”.');
  await exercise.locator('[data-focus="down:own-1"]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => said.textContent()).toBe('“Rings” is now 2 of 2, in “Arriving”.');
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['focus'])).toBe(
    'down:own-1',
  );
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(names).toEqual(['Rings', 'Waits']);
});

test('what a move takes away never takes the keyboard with it', async () => {
  const page = await openPage(root, `en/${BUILDER}`, { reducedMotion: 'reduce' });
  const exercise = await awake(page);
  await press(page, '[data-scene="hotel-stay"]');
  await exercise.locator('.builder').waitFor();
  const [first] = momentsOf(hotel);
  const at = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset['focus']);
  // Nothing chosen: the choice is where to go on.
  await press(page, `[data-focus="chip:${first?.id}"]`);
  await press(page, '.chip .where button');
  expect(await at()).toBe(`where:${first?.id}`);
  await choose(page, `circle/${first?.phase}/`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await press(page, `[data-focus="down:${first?.id}"]`);
  await page.keyboard.press('Control+z');
  await expect.poll(at).toBe(`down:${first?.id}`);
  await page.keyboard.press('Control+z');
  await expect.poll(at).toBe(`chip:${first?.id}`);
  const [one, two] = hotel.phases;
  await press(page, `[data-focus="phase:${one?.id}"]`);
  await press(page, `[data-focus="service-circle.phase.down:${one?.id}"]`);
  await expect.poll(at).toBe(`service-circle.phase.down:${one?.id}`);
  await press(page, `[data-focus="phase:${two?.id}"]`);
  await press(page, `[data-focus="service-circle.phase.remove:${two?.id}"]`);
  await expect.poll(at).toBe(`phase:${one?.id}`);
  await press(page, '.criterion [data-focus^="hint:"]');
  await page.keyboard.press('Enter');
  await expect.poll(at).toMatch(/^criterion:/);
  expectClean(page);
});

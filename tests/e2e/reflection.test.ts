import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { awake, textOf } from '../helpers/exercise.ts';
import { tabTo } from '../helpers/keyboard.ts';
import { expectClean, leavingPages, openPage, originNamed, origins } from '../helpers/site.ts';

const FIRST = 'exercises/two-minutes.html';
const BACK = 'looking-back.html';
const root = originNamed('root');

const item = (exercise: Locator, id: string) => exercise.locator(`[data-item="${id}"]`);
const field = (exercise: Locator, id: string) => item(exercise, id).locator('textarea');
const holds = (place: Locator) => expect.poll(() => place.inputValue());

describe.each(origins)('writing at $name', (origin) => {
  test.each(['zh', 'en'])(
    '%s: what was written is there after a reload, and again when one looks back',
    leavingPages(origin),
    async (language) => {
      const page = await openPage(origin, `${language}/${FIRST}`);
      const exercise = await awake(page);
      await field(exercise, 'good-moment').fill('她先问我要不要切。\n<b>Twice</b>');
      await item(exercise, 'good-visit').locator('.option').first().click();
      await page.reload();
      const again = await awake(page);
      await holds(field(again, 'good-moment')).toBe('她先问我要不要切。\n<b>Twice</b>');
      expect(await item(again, 'good-visit').locator('input').first().isChecked()).toBe(true);
      await page.goto(new URL(`${language}/${BACK}`, origin.url).href);
      const back = await awake(page);
      await back.locator('.reflection-before').first().waitFor();
      const then = await back.locator('.reflection-before').first().textContent();
      expect(then).toContain('<b>Twice</b>');
      expect(then).toContain(String(new Date().getFullYear()));
      expect(await back.locator('.notice').count()).toBe(0);
      expectClean(page);
    },
  );

  test('where nothing was written yet, there is the way to it', async () => {
    const page = await openPage(origin, `en/${BACK}`);
    const back = await awake(page);
    expect(await back.locator('.reflection-before').count()).toBe(0);
    await back.locator('.notice a').click();
    await page.waitForURL(/two-minutes/);
    await awake(page);
    expectClean(page);
  });
});

test('by keyboard alone: a choice, a starter, one’s own words, undo and redo', async () => {
  const page = await openPage(root, `en/${FIRST}`);
  const exercise = await awake(page);
  await tabTo(page, /^I would go back, and recommend it/);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => item(exercise, 'good-visit').locator('input:checked').count()).toBe(1);
  // Where there is a choice too, the field has a name of its own.
  await item(exercise, 'good-visit')
    .getByRole('textbox', { name: /Write here:$/ })
    .waitFor();
  await tabTo(page, /^Begin with this/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('somebody looked up');
  const words = field(exercise, 'good-moment');
  await holds(words).toBe('What I remember is that somebody looked up');
  await tabTo(page, /^Undo/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await holds(words).toBe('What I remember is that ');
  await tabTo(page, /^Redo/);
  await page.keyboard.press('Enter');
  await holds(words).toBe('What I remember is that somebody looked up');
  expectClean(page);
});

test('a starter alone is no answer yet', async () => {
  const page = await openPage(root, `en/${FIRST}`);
  const exercise = await awake(page);
  const count = exercise.locator('.exercise-count');
  await item(exercise, 'good-service-is').locator('.reflection-starter button').click();
  expect(await count.textContent()).toBe('0 / 6');
  await page.keyboard.type('one that asks first');
  await expect.poll(() => count.textContent()).toBe('1 / 6');
  expectClean(page);
});

describe.each(origins)('what was made elsewhere, at $name', (origin) => {
  test('is put at the end of the field, once, and nothing is overwritten', async () => {
    const page = await openPage(origin, 'zh/exercises/capstone.html');
    const capstone = await awake(page);
    const bring = item(capstone, 'five-standards').locator('.reflection-starter button').first();
    const said = item(capstone, 'five-standards').locator('[role="status"]').first();
    await bring.click();
    await expect.poll(() => said.textContent()).toContain('还没有');

    await page.goto(new URL('zh/exercises/standards-workshop.html', origin.url).href);
    const workshop = await awake(page);
    await workshop.locator('.workshop-steps button').nth(1).click();
    await workshop.locator('.workshop-add input').fill('等叫号');
    await workshop.locator('.workshop-add button').click();
    await workshop.locator('.workshop-star').click();
    await workshop.locator('.workshop-steps button').nth(3).click();
    await workshop.locator('[data-focus^="new:"]').click();
    await workshop.locator('.workshop-standard textarea').nth(1).fill('先开口问好');

    await page.goto(new URL('zh/exercises/capstone.html', origin.url).href);
    await awake(page);
    await field(capstone, 'five-standards').fill('我的标准：');
    await bring.click();
    await holds(field(capstone, 'five-standards')).toBe('我的标准：\n1. 等叫号 – 先开口问好');
    await bring.click();
    await expect.poll(() => said.textContent()).toContain('已经在里面');
    const circle = item(capstone, 'which-circle');
    await circle.locator('.reflection-starter button').first().click();
    await holds(field(capstone, 'which-circle')).toBe('1. 等叫号 ★');
    await page.reload();
    await awake(page);
    await holds(field(capstone, 'five-standards')).toBe('我的标准：\n1. 等叫号 – 先开口问好');
    expectClean(page);
  });
});

test('a text that is too long stays in sight, and it is said what is not kept', async () => {
  const page = await openPage(root, `en/${FIRST}`);
  const exercise = await awake(page);
  const words = field(exercise, 'bad-visit');
  const room = item(exercise, 'bad-visit').locator('.reflection-room');
  await words.fill('a'.repeat(3600));
  await expect.poll(() => room.textContent()).toContain('Characters left: 400');
  await words.fill('a'.repeat(4012));
  await expect.poll(() => room.textContent()).toContain('Too long by 12');
  expect((await words.inputValue()).length).toBe(4012);
  await words.blur();
  expect((await words.inputValue()).length).toBe(4012);
  await page.reload();
  await expect
    .poll(async () => (await field(await awake(page), 'bad-visit').inputValue()).length)
    .toBe(4000);
  expectClean(page);
});

describe('taking it along', () => {
  const written = async (language = 'en') => {
    const page = await openPage(root, `${language}/${FIRST}`);
    const exercise = await awake(page);
    await field(exercise, 'in-their-place').fill('我会先说：“您请坐。”');
    return { page, exercise };
  };

  test('as a text file', async () => {
    const { page, exercise } = await written('zh');
    const download = page.waitForEvent('download');
    await exercise.getByRole('button', { name: '存成文本文件' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.txt$/);
    expect(await textOf(file)).toContain('我会先说：“您请坐。”');
    expectClean(page);
  });

  test('where the clipboard is refused, by hand', async () => {
    const { page, exercise } = await written();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await exercise.getByRole('button', { name: 'Copy all the text' }).click();
    expect(await exercise.locator('.reflection-take textarea').inputValue()).toContain('您请坐');
    expectClean(page);
  });

  test('before anything is written there is nothing to take, and it says so', async () => {
    const page = await openPage(root, `en/${FIRST}`);
    const exercise = await awake(page);
    const save = exercise.getByRole('button', { name: 'Save as a text file' });
    expect(await save.getAttribute('aria-disabled')).toBe('true');
    expect(await exercise.locator('.reflection-take').textContent()).toContain('Once you have');
  });
});

test.each(['zh', 'en'])('%s: fits a narrow screen, then and now side by side', async (language) => {
  const page = await openPage(root, `${language}/${FIRST}`, {
    viewport: { width: 320, height: 640 },
  });
  await field(await awake(page), 'good-moment').fill('w'.repeat(300));
  await page.goto(new URL(`${language}/${BACK}`, root.url).href);
  await (await awake(page)).locator('.reflection-before').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expectClean(page);
});

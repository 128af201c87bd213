import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { awake } from '../helpers/exercise.ts';
import { tabTo } from '../helpers/keyboard.ts';
import { expectClean, leavingPages, openPage, originNamed, origins } from '../helpers/site.ts';

const OWN = 'exercises/standards-workshop.html';
const root = originNamed('root');

const at = (page: Page, step: string) =>
  page.locator(`.workshop-step[data-step="${step}"]`).waitFor();
const go = async (exercise: Locator, number: number) => {
  await exercise
    .locator('.workshop-steps button')
    .nth(number - 1)
    .click();
};
const add = async (exercise: Locator, name: string) => {
  await exercise.locator('.workshop-add input').fill(name);
  await exercise.locator('.workshop-add button').click();
};

describe.each(origins)('the workshop at $name', (origin) => {
  test.each(['zh', 'en'])(
    '%s: a circle is brought in, a standard written, and all is there after a reload',
    leavingPages(origin),
    async (language) => {
      const page = await openPage(origin, `${language}/exercises/service-circle.html`);
      const builder = await awake(page);
      await builder.locator('.scene-card, .scenes button').last().click();
      await page.evaluate(() => {
        const key = 'service-quality:work:service-circle';
        const saved = JSON.parse(localStorage.getItem(key) ?? '{}');
        const [scene] = Object.keys(saved.state.works);
        const { circle } = saved.state.works[scene as string];
        const phase = circle.phases[0].id;
        const moment = { phase, reason: '', fail: false, device: '', proof: '', expects: '' };
        const rest = {
          part: '',
          feeling: null,
          who: '',
          evidence: '',
          standard: '',
          accuracy: null,
        };
        const said = { reason: 'decision', expects: 'Look up!', standard: 'A clerk looks up' };
        circle.moments = [
          { id: 'own-1', name: 'Thinks of it', truth: false, factor: '', ...moment, ...rest },
          {
            id: 'own-2',
            name: 'Waits <b>',
            truth: true,
            factor: 'people',
            ...moment,
            ...rest,
            ...said,
          },
        ];
        localStorage.setItem(key, JSON.stringify(saved));
      });
      await page.goto(new URL(`${language}/${OWN}`, origin.url).href);
      const exercise = await awake(page);
      await exercise.locator('.workshop-places .option').first().click();
      await go(exercise, 2);
      await at(page, 'flow');
      await exercise.locator('.workshop-bring > button').click();
      await exercise.locator('.workshop-circles button').first().click();
      const moments = exercise.locator('.workshop-moments > li');
      await expect.poll(() => moments.count()).toBe(2);
      expect(await moments.nth(1).getAttribute('data-truth')).toBe('true');
      expect(await moments.nth(1).locator('input').inputValue()).toBe('Waits <b>');
      const why = await moments.nth(1).locator('textarea').inputValue();
      expect(why).toContain(language === 'zh' ? '拿主意' : 'Decision');
      await go(exercise, 3);
      await at(page, 'factors');
      const factors = exercise.locator('.workshop-card textarea');
      expect(await factors.first().inputValue()).toBe('Look up!');
      await factors.last().fill('Respect');
      await go(exercise, 4);
      await at(page, 'standards');
      expect(await exercise.locator('.workshop-because').textContent()).toContain('“Look up!”');
      const field = exercise.locator('.workshop-standard textarea');
      expect(await field.nth(1).inputValue()).toBe('A clerk looks up');
      expect(await field.nth(5).inputValue()).toBe('Respect');
      await field.nth(2).fill(language === 'zh' ? '尽快' : 'as soon as possible');
      await exercise.locator('.standards-finding').first().waitFor();
      const lesson = exercise.locator('.standards-finding[data-flaw="vague"] a');
      const address = new URL((await lesson.getAttribute('href')) ?? '', page.url());
      expect(address.pathname + address.hash).toContain(
        `/${language}/m06/standard.html#slogan-or-standard`,
      );
      await page.reload();
      const again = await awake(page);
      await again.locator('.standards-finding').first().waitFor();
      expectClean(page);
    },
  );
});

test('by keyboard alone: a scene, moments in another order, one of them marked', async () => {
  const page = await openPage(root, `en/${OWN}`);
  const exercise = await awake(page);
  await tabTo(page, /^Bank hall/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Next: Flow/);
  await page.keyboard.press('Enter');
  await at(page, 'flow');
  await tabTo(page, /^The first moment/);
  for (const name of ['Takes a ticket', 'Reads the message']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  const names = () =>
    exercise
      .locator('.workshop-moment-head input')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  await expect.poll(names).toEqual(['Takes a ticket', 'Reads the message']);
  await tabTo(page, /^Move up: Reads/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(names).toEqual(['Reads the message', 'Takes a ticket']);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Move up: Reads the message');
  await tabTo(page, /^Moment of truth: Reads/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => exercise.locator('.workshop-moments [data-truth="true"]').count())
    .toBe(1);
  await tabTo(page, /^Undo/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => exercise.locator('.workshop-moments [data-truth="true"]').count())
    .toBe(0);
  expectClean(page);
});

test.each([360, 1280])(
  '%i px: a trial and a revision, the share with its limits, before and after side by side',
  async (width) => {
    const narrow = width < 500;
    const page = await openPage(root, `en/${OWN}`, { viewport: { width, height: 800 } });
    const exercise = await awake(page);
    await go(exercise, 2);
    await at(page, 'flow');
    await add(exercise, 'Waits');
    await exercise.locator('.workshop-star').click();
    await go(exercise, 4);
    await exercise.locator('[data-focus^="new:"]').click();
    await exercise.locator('.workshop-standard textarea').nth(3).fill('within 10 minutes');
    await go(exercise, 5);
    await exercise.locator('[data-focus^="log:"]').click();
    const numbers = exercise.locator('.workshop-log input[inputmode="numeric"]');
    await numbers.nth(0).fill('10');
    await numbers.nth(1).fill('12');
    const wrong = await exercise.locator('.workshop-over').boundingBox();
    const where = await exercise.locator('.workshop-log textarea').first().boundingBox();
    const kept = await numbers.nth(1).boundingBox();
    const bottom = (kept?.y ?? 0) + (kept?.height ?? 0);
    expect((wrong?.y ?? 0) - bottom).toBeLessThan(24);
    if (narrow) expect(wrong?.y).toBeLessThan(where?.y ?? 0);
    await numbers.nth(1).fill('9');
    await expect
      .poll(() => exercise.locator('.exercise-live .workshop-share').textContent())
      .toContain('60% and 98%');
    await go(exercise, 6);
    await exercise.locator('.workshop-card .buttons button').first().click();
    await exercise.locator('.workshop-standard textarea').nth(3).fill('within 15 minutes');
    await expect.poll(() => exercise.locator('.exercise-live ins').textContent()).toBe('15');
    expect(await exercise.locator('.exercise-live del').textContent()).toBe('10');
    expectClean(page);
  },
);

test.each(['zh', 'en'])('%s: fits a narrow screen, step by step', async (language) => {
  const viewport = { width: 320, height: 640 };
  const page = await openPage(root, `${language}/${OWN}`, { viewport });
  const exercise = await awake(page);
  await go(exercise, 2);
  await add(exercise, 'w'.repeat(150));
  await exercise.locator('.workshop-star').click();
  await go(exercise, 4);
  await exercise.locator('[data-focus^="new:"]').click();
  await exercise
    .locator('.workshop-standard textarea')
    .nth(2)
    .fill('soon '.repeat(8) + 'w'.repeat(99));
  for (const step of [1, 2, 3, 4, 5, 6, 7]) {
    await go(exercise, step);
    await page.locator('.workshop-foot').waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `step ${step}`).toBeLessThanOrEqual(320);
  }
  expectClean(page);
});

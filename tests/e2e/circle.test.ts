import AxeBuilder from '@axe-core/playwright';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  BUILDER,
  internalsOf,
  listed,
  momentsOf,
  openScene,
  pasteList,
  place,
  sceneNamed,
} from '../helpers/circle.ts';
import { awake } from '../helpers/exercise.ts';
import { expectClean, leavingPages, openPage, originNamed, origins } from '../helpers/site.ts';

const root = originNamed('root');
const hotel = sceneNamed('hotel-stay');
const [first, second, third] = momentsOf(hotel).map(({ id }) => id) as [string, string, string];
const phase = hotel.phases[0]?.id ?? '';
const inside = internalsOf(hotel)[0]?.id ?? '';

describe.each(origins)('from $name', (origin) => {
  test('a circle is built, and is there again after leaving', leavingPages(origin), async () => {
    const { page, builder } = await openScene(origin, 'hotel-stay');
    await place(builder, second, `circle/${phase}/`);
    await place(builder, first, `circle/${phase}/${second}`);
    await place(builder, inside, 'below/backstage/');
    expect(await listed(builder)).toEqual([first, second]);
    await page.goto(new URL('en/glossary.html', origin.url).href);
    await page.goto(new URL(`zh/${BUILDER}`, origin.url).href);
    await awake(page);
    expect(await listed(page.locator('.builder'))).toEqual([first, second]);
    const name = sceneNamed('hotel-stay', 'zh').events.find(({ id }) => id === inside)?.text ?? '!';
    expect(await page.locator('.layer').first().textContent()).toContain(name);
    expectClean(page);
  });
});

test('the check says what is wrong with reasons, and only then can the reference be had', async () => {
  const { page, builder } = await openScene(root, 'hotel-stay');
  const check = builder.getByRole('button', { name: 'Check my circle' });
  expect(await check.getAttribute('aria-disabled')).toBe('true');
  await place(builder, third, `circle/${phase}/`);
  await place(builder, second, `circle/${phase}/`);
  await place(builder, inside, `circle/${phase}/`);
  expect(await builder.getByRole('button', { name: /reference/ }).count()).toBe(0);
  await check.click();
  await builder.locator('.judged-total').waitFor();
  const found = builder.locator('.findings');
  const text = (await found.allTextContents()).join(' ');
  const because = hotel.events.find(({ id }) => id === inside)?.because ?? '!';
  expect(text).toContain('is on the circle, but the customer does not experience it');
  expect(text).toContain(because);
  expect(text).toContain('has to come before');
  await builder.getByRole('button', { name: /Show the reference/ }).click();
  await builder.locator('.reference .drawing').waitFor();
  expect(await builder.locator('.reference').textContent()).toContain(because);
  expectClean(page);
});

test('hints are questions, first a general one, then one that points; neither tells', async () => {
  const { builder } = await openScene(root, 'hotel-stay');
  await place(builder, third, `circle/${phase}/`);
  const row = builder.locator('.criterion').first();
  await row.getByRole('button').click();
  await row.getByRole('button').click();
  await row.locator('.criterion-hint').nth(1).waitFor();
  const hints = await row.locator('.criterion-hint').allTextContents();
  expect(hints).toHaveLength(2);
  for (const hint of hints) expect(hint).toMatch(/\?/);
  const answer = hotel.events.find(({ id }) => id === first)?.text ?? '!';
  expect(hints.join(' ')).not.toContain(answer);
});

test('five steps at 95% make 77.4%; the slider and the remedies change it', async () => {
  const { builder } = await openScene(root, 'own');
  await pasteList(builder, ['One', 'Two', 'Three', 'Four', 'Five']);
  await builder.locator('.accuracy summary').click();
  const shares = () => builder.locator('.remedies .share').allTextContents();
  expect(await shares()).toEqual(['77.4%', '85.7%', '81.5%', '80.6%']);
  await builder.locator('.accuracy input[type="range"]').fill('99');
  await expect.poll(async () => (await shares())[0]).toBe('95.1%');
  await builder.locator('.accuracy input[type="number"]').first().fill('12345');
  expect((await shares())[0]).toBe('95.1%');
});

test('the three views show one circle', async () => {
  const { builder } = await openScene(root, 'own');
  await pasteList(builder, ['Rings', 'Waits', 'Enters']);
  const drawn = () => builder.locator('.drawing text').allTextContents();
  for (const view of ['Circle', 'Emotion curve', 'Blueprint']) {
    await builder.getByRole('tab', { name: view }).click();
    const text = (await drawn()).join(' ');
    for (const name of ['Rings', 'Waits', 'Enters']) expect(text).toContain(name);
  }
  await builder.getByRole('tab', { name: 'Blueprint' }).press('ArrowRight');
  expect(await builder.getByRole('tab', { name: 'Circle' }).getAttribute('aria-selected')).toBe(
    'true',
  );
  await builder.locator('.drawing text', { hasText: 'Waits' }).click();
  await builder.locator('.row[data-open="true"] .details').waitFor();
  expect(await builder.locator('.row[data-open="true"] .row-name').textContent()).toBe('Waits');
});

describe('as the browser sets them, labels do not overlap', () => {
  const names = {
    en: [
      'Reads reviews on a phone and picks this hotel',
      'Wheels her case through the dark to the door',
      'Queues, shows her ID and gets a key card',
      'Takes a hot shower after the long day',
    ],
    zh: [
      '在手机上看评价，挑中这家酒店',
      '下车后拖着箱子，摸黑找酒店大门',
      '排队办入住，刷身份证，接过房卡',
      '洗个热水澡，洗去一天的累',
    ],
  };
  test.each([
    ['en', 12, 360],
    ['zh', 12, 360],
    ['en', 40, 1366],
    ['zh', 40, 1366],
  ] as const)('%s: %i moments, window of %i', async (language, count, width) => {
    const { page, builder } = await openScene(root, 'own', {
      language,
      viewport: { width, height: 900 },
    });
    const list = Array.from({ length: count }, (_, index) => `${names[language][index % 4]}`);
    await pasteList(builder, list);
    const boxes = await builder
      .locator('.drawing-circle text')
      .evaluateAll((texts) =>
        texts
          .map((text) => text.getBoundingClientRect())
          .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
      );
    const frame = await builder.locator('.drawing-circle').boundingBox();
    // Line boxes are taller than their letters: a pixel or two of air may be shared.
    const clash = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4,
        )
        .map((other) => ({ one, other })),
    );
    expect(boxes.length).toBeGreaterThanOrEqual(count);
    expect(clash).toEqual([]);
    const out = boxes.filter(
      ({ left, right }) =>
        left < (frame?.x ?? 0) - 1 || right > (frame?.x ?? 0) + (frame?.width ?? 0) + 1,
    );
    expect(out).toEqual([]);
    const sizes = await builder
      .locator('.drawing-circle text')
      .evaluateAll((texts) =>
        texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
    await page.close();
  });
});

describe('with a scene open', () => {
  const fill = async (builder: Locator) => {
    for (const { id, phase: into } of momentsOf(hotel).slice(0, 6)) {
      await place(builder, id, `circle/${into}/`);
    }
    await place(builder, inside, 'below/support/');
    await builder.locator(`[data-focus="truth:${first}"]`).click();
    await builder.locator(`[data-focus="fail:${first}"]`).click();
    await builder.locator(`[data-focus="row:${first}"]`).click();
    await builder.locator('.accuracy summary').click();
    await builder.getByRole('button', { name: 'Check my circle' }).click();
    await builder.getByRole('button', { name: /Show the reference/ }).click();
  };

  test.each(['light', 'dark'] as const)(
    'there are no accessibility violations in %s',
    async (colorScheme) => {
      const { page, builder } = await openScene(root, 'hotel-stay', { colorScheme });
      await fill(builder);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
      );
      expect(found).toEqual([]);
    },
  );

  test('everything fits 320 pixels', async () => {
    const { page, builder } = await openScene(root, 'hotel-stay', {
      viewport: { width: 320, height: 640 },
    });
    await fill(builder);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('the circle and its table print on one page', async () => {
    const { page, builder } = await openScene(root, 'hotel-stay');
    for (const { id, phase: into } of momentsOf(hotel)) await place(builder, id, `circle/${into}/`);
    for (const { id, place: layer } of internalsOf(hotel))
      await place(builder, id, `below/${layer}/`);
    // Paper is drawn when it is about to be needed.
    await page.emulateMedia({ media: 'print' });
    await page
      .locator('.paper-table tbody tr')
      .nth(momentsOf(hotel).length)
      .waitFor({ state: 'attached' });
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

test('two hundred moments are taken in, and more than there may be are cut', async () => {
  const { page, builder } = await openScene(root, 'own');
  await pasteList(
    builder,
    Array.from({ length: 200 }, (_, index) => `Moment number ${index + 1}`),
  );
  expect(await listed(builder)).toHaveLength(200);
  expectClean(page);
});

test('without scripts the events of every scene can be read', async () => {
  const page = await openPage(root, `en/${BUILDER}`, { javaScriptEnabled: false });
  expect(await page.locator('.sheet-options li:visible').count()).toBeGreaterThanOrEqual(6 * 14);
});

import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  listed,
  middle,
  momentsOf,
  openScene,
  place,
  sceneNamed,
  storedState,
} from '../helpers/circle.ts';
import { expectClean, originNamed } from '../helpers/site.ts';

const root = originNamed('root');
const cafe = sceneNamed('cafe');
const [first, second, third] = momentsOf(cafe).map(({ id }) => id) as [string, string, string];
const phase = cafe.phases[0]?.id ?? '';
/** Tall enough for events, list and drawing to be in view together. */
const wide = { viewport: { width: 1280, height: 2600 }, reducedMotion: 'reduce' } as const;

async function drag(page: Page, from: Locator, to: { x: number; y: number }): Promise<void> {
  const start = await middle(from);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 10, start.y + 10);
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/** A drag by finger: the browser's own touch events, which playwright cannot make itself. */
async function dragByTouch(page: Page, from: Locator, to: { x: number; y: number }): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
    browser.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
    });
  const start = await middle(from);
  await touch('touchStart', start.x, start.y);
  await touch('touchMove', start.x + 12, start.y + 12);
  await touch('touchMove', (start.x + to.x) / 2, (start.y + to.y) / 2);
  await touch('touchMove', to.x, to.y);
  await touch('touchEnd', to.x, to.y);
}

const grip = (builder: Locator, id: string) => builder.locator(`.chip[data-drag="${id}"] .grip`);
const board = (builder: Locator) => builder.locator('.drawing').first();

/** A point of the drawing near the circle's beginning. */
async function beginning(builder: Locator): Promise<{ x: number; y: number }> {
  const box = await board(builder).boundingBox();
  if (!box) throw new Error('The drawing is not on screen.');
  return { x: box.x + box.width * 0.6, y: box.y + box.height * 0.12 };
}

test('by mouse: from the tray onto the drawing, below the line, and back', async () => {
  const { page, builder } = await openScene(root, 'cafe', wide);
  await grip(builder, first).scrollIntoViewIfNeeded();
  await drag(page, grip(builder, first), await middle(board(builder)));
  await expect.poll(() => listed(builder)).toEqual([first]);
  await drag(
    page,
    builder.locator(`.row[data-id="${first}"] .grip`),
    await middle(builder.locator('.tray .part-title')),
  );
  await expect.poll(() => listed(builder)).toEqual([]);
  await grip(builder, first).waitFor();
  expectClean(page);
});

test('by mouse: in the list, over the upper half of a row, it goes before it', async () => {
  const { page, builder } = await openScene(root, 'cafe', wide);
  for (const id of [first, second]) await place(builder, id, `circle/${phase}/`);
  const row = builder.locator(`.row[data-id="${first}"]`);
  await row.scrollIntoViewIfNeeded();
  const box = await row.boundingBox();
  await drag(page, builder.locator(`.row[data-id="${second}"] .grip`), {
    x: (box?.x ?? 0) + 60,
    y: (box?.y ?? 0) + 4,
  });
  await expect.poll(() => listed(builder)).toEqual([second, first]);
});

test('by mouse: a dot of the drawing takes its moment along the ring', async () => {
  const { page, builder } = await openScene(root, 'cafe', wide);
  for (const id of [first, second, third]) await place(builder, id, `circle/${phase}/`);
  const dot = (id: string) => board(builder).locator(`circle[data-of="${id}"]`).first();
  await board(builder).scrollIntoViewIfNeeded();
  const [one, two] = [await middle(dot(first)), await middle(dot(second))];
  await drag(page, dot(third), { x: (one.x + two.x) / 2, y: (one.y + two.y) / 2 });
  await expect.poll(() => listed(builder)).toEqual([first, third, second]);
});

test('by mouse: on the curve a dot is dragged to another feeling, and its name goes along', async () => {
  const { page, builder } = await openScene(root, 'cafe', wide);
  await place(builder, first, `circle/${phase}/`);
  await builder.getByRole('tab', { name: 'Emotion curve' }).click();
  const dot = builder.locator(`.drawing circle[data-of="${first}"]`).first();
  const from = await middle(dot);
  const box = await board(builder).boundingBox();
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y - 20);
  const name = cafe.events.find(({ id }) => id === first)?.text ?? '!';
  expect(await page.locator('.drag-ghost').textContent()).toBe(name);
  await page.mouse.move(from.x, (box?.y ?? 0) + 55, { steps: 3 });
  await page.mouse.up();
  await expect.poll(async () => JSON.stringify(await storedState(page))).toContain('"feeling":2');
});

test('Escape gives a drag up', async () => {
  const { page, builder } = await openScene(root, 'cafe', wide);
  const start = await middle(grip(builder, first));
  const to = await middle(board(builder));
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.locator('.drag-ghost').waitFor();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await page.locator('.drag-ghost').count()).toBe(0);
  expect(await listed(builder)).toEqual([]);
});

test('a second finger that comes and goes neither drops nor takes over', async () => {
  const { page, builder } = await openScene(root, 'cafe', wide);
  const start = await middle(grip(builder, first));
  const to = await middle(board(builder));
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.locator('.drag-ghost').waitFor();
  await builder.locator('.builder-story').evaluate((story) => {
    for (const type of ['pointerdown', 'pointermove', 'pointerup']) {
      story.dispatchEvent(new PointerEvent(type, { pointerId: 77, bubbles: true }));
    }
  });
  expect(await page.locator('.drag-ghost').count()).toBe(1);
  await page.mouse.up();
  await expect.poll(() => listed(builder)).toEqual([first]);
  expect(await page.locator('.drag-ghost').count()).toBe(0);
});

test('nothing is left of a drag when another scene is chosen in its middle', async () => {
  const { page, builder } = await openScene(root, 'cafe', wide);
  const start = await middle(grip(builder, first));
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 40, start.y + 40, { steps: 3 });
  await page.locator('.drag-ghost').waitFor();
  await builder
    .getByRole('button', { name: 'Choose another scene' })
    .evaluate((button: HTMLButtonElement) => button.click());
  await page.locator('.scenes').waitFor();
  await expect.poll(() => page.locator('.drag-ghost').count()).toBe(0);
  await page.mouse.up();
});

describe('drag, touch, tap and keys', () => {
  const phone = {
    viewport: { width: 390, height: 1700 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  } as const;

  test('make the same circle', async () => {
    const ways: Record<string, unknown> = {};
    const keep = async (name: string, page: Page) => {
      await expect
        .poll(async () => JSON.stringify(await storedState(page)))
        .toContain(`"id":"${first}"`);
      ways[name] = await storedState(page);
    };
    const mouse = await openScene(root, 'cafe', wide);
    await drag(mouse.page, grip(mouse.builder, first), await beginning(mouse.builder));
    await keep('mouse', mouse.page);

    const touch = await openScene(root, 'cafe', phone);
    await touch.builder.locator('.tray').evaluate((node) => node.scrollIntoView());
    await grip(touch.builder, first).scrollIntoViewIfNeeded();
    await dragByTouch(touch.page, grip(touch.builder, first), await beginning(touch.builder));
    await keep('touch', touch.page);

    const tap = await openScene(root, 'cafe', phone);
    await tap.builder.locator(`[data-focus="chip:${first}"]`).tap();
    await board(tap.builder).scrollIntoViewIfNeeded();
    const at = await beginning(tap.builder);
    await tap.page.touchscreen.tap(at.x, at.y);
    await keep('tap', tap.page);

    const keys = await openScene(root, 'cafe', wide);
    await place(keys.builder, first, `circle/${phase}/`);
    await keep('keys', keys.page);

    expect(ways['touch']).toEqual(ways['mouse']);
    expect(ways['tap']).toEqual(ways['mouse']);
    const where = (state: unknown) =>
      (
        state as { works: { cafe: { circle: { moments: { id: string }[] } } } }
      ).works.cafe.circle.moments.map(({ id }) => id);
    expect(where(ways['keys'])).toEqual(where(ways['mouse']));
  });
});

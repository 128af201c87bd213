import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  BUILDER,
  listed,
  momentsOf,
  openScene,
  place,
  sceneNamed,
  storedState,
} from '../helpers/circle.ts';
import { awake } from '../helpers/exercise.ts';
import { originNamed } from '../helpers/site.ts';

const root = originNamed('root');
const hotel = sceneNamed('hotel-stay');
const first = momentsOf(hotel)[0]?.id ?? '';
const phase = hotel.phases[0]?.id ?? '';

/** The first moment of the hotel on the circle, its details open. */
async function withDetails(): Promise<{ page: Page; builder: Locator }> {
  const { page, builder } = await openScene(root, 'hotel-stay');
  await place(builder, first, `circle/${phase}/`);
  await builder.locator(`[data-focus="row:${first}"]`).click();
  return { page, builder };
}

/** Input faster than the page draws: `texts` one after another in one and the same task. */
function typeAtOnce(field: Locator, ...texts: readonly string[]): Promise<void> {
  return field.evaluate((node: HTMLTextAreaElement | HTMLInputElement, all) => {
    for (const text of all) {
      const value = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(node), 'value');
      value?.set?.call(node, text);
      node.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, texts);
}

/** Two frames on: everything the page was about to draw is drawn. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))),
      ),
  );
}

/** Composes `letters` one by one, as an input method does, and puts `words` in their place. */
async function compose(page: Page, letters: string, words: string): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  for (let end = 1; end <= letters.length; end++) {
    const text = letters.slice(0, end);
    await browser.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
    await drawn(page);
  }
  await browser.send('Input.insertText', { text: words });
  await drawn(page);
}

async function clear(page: Page, field: Locator): Promise<void> {
  await field.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await drawn(page);
}

/** The hotel's circle as it is stored. */
async function stored(page: Page) {
  const state = (await storedState(page)) as {
    works: {
      'hotel-stay': {
        circle: {
          moments: Record<string, unknown>[];
          phases: { name: string }[];
        };
      };
    };
  };
  return state.works['hotel-stay'].circle;
}

test('a letter typed and taken back before the page has drawn it is not there again', async () => {
  const { page, builder } = await withDetails();
  const field = builder.locator(`[data-focus="who:${first}"]`);
  await typeAtOnce(field, 'q', '');
  await drawn(page);
  expect(await field.inputValue()).toBe('');
  await typeAtOnce(field, 'A', 'An', 'Ana', 'An', 'Ann');
  await drawn(page);
  expect(await field.inputValue()).toBe('Ann');
  expect((await stored(page)).moments[0]?.['who']).toBe('Ann');
});

test('Chinese can be composed in every field while the page follows', async () => {
  const { page, builder } = await withDetails();
  for (const focus of [`expects:${first}`, `name:${first}`]) {
    const field = builder.locator(`[data-focus="${focus}"]`);
    await clear(page, field);
    await compose(page, 'nihao', '你好');
    expect(await field.inputValue()).toBe('你好');
  }
  await builder.locator(`[data-focus="phase:${phase}"]`).click();
  const name = builder.locator('.phase-edit input');
  await clear(page, name);
  await compose(page, 'daoda', '到达');
  expect(await name.inputValue()).toBe('到达');
  const { moments, phases } = await stored(page);
  expect(moments[0]).toMatchObject({ expects: '你好', name: '你好' });
  expect(phases[0]?.name).toBe('到达');
});

test('a name that was given can be emptied and typed anew; left empty, the usual one is back', async () => {
  const { page, builder } = await withDetails();
  await builder.locator(`[data-focus="phase:${phase}"]`).click();
  const usual = hotel.phases[0]?.name ?? '!';
  const text = hotel.events.find(({ id }) => id === first)?.text ?? '!';
  for (const [field, name] of [
    [builder.locator('.phase-edit input'), usual],
    [builder.locator(`[data-focus="name:${first}"]`), text],
  ] as const) {
    expect(await field.inputValue()).toBe(name);
    await clear(page, field);
    await field.pressSequentially('One');
    await clear(page, field);
    expect(await field.inputValue()).toBe('');
    await field.pressSequentially('Two');
    expect(await field.inputValue()).toBe('Two');
    await clear(page, field);
    await page.keyboard.press('Tab');
    await expect.poll(() => field.inputValue()).toBe(name);
  }
});

test('a figure is taken as it is typed; one that cannot be is gone once the field is left', async () => {
  const { page, builder } = await withDetails();
  const field = builder.locator('.details .number-field input');
  await field.focus();
  for (const key of ['9', '9', '.', '0']) await page.keyboard.press(key);
  await drawn(page);
  await page.keyboard.press('5');
  expect(await field.inputValue()).toBe('99.05');
  expect((await stored(page)).moments[0]?.['accuracy']).toBe(99.05);
  await clear(page, field);
  await field.pressSequentially('250');
  await page.keyboard.press('Tab');
  await expect.poll(() => field.inputValue()).toBe('25');
  expect((await stored(page)).moments[0]?.['accuracy']).toBe(25);
});

test('no name grows longer than what is kept of it', async () => {
  const { page, builder } = await withDetails();
  const field = builder.locator(`[data-focus="name:${first}"]`);
  await field.fill('n'.repeat(199));
  await page.keyboard.type('yes');
  expect(await field.inputValue()).toBe(`${'n'.repeat(199)}y`);
  expect((await stored(page)).moments[0]?.['name']).toBe(`${'n'.repeat(199)}y`);
});

test('what was typed survives the browser’s crash in the middle of a word', async () => {
  const { page, builder } = await withDetails();
  const field = builder.locator(`[data-focus="standard:${first}"]`);
  await field.pressSequentially('The page shows the price with all fe');
  const context = page.context();
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto(new URL(`en/${BUILDER}`, root.url).href);
  await awake(again);
  await again.locator(`[data-focus="row:${first}"]`).click();
  expect(await again.locator(`[data-focus="standard:${first}"]`).inputValue()).toBe(
    'The page shows the price with all fe',
  );
});

test('one undo takes a typed text back, the next one the move before it', async () => {
  const { page, builder } = await withDetails();
  const field = builder.locator(`[data-focus="expects:${first}"]`);
  await field.pressSequentially('A quiet room');
  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.click();
  await expect.poll(() => field.inputValue()).toBe('');
  await undo.click();
  await expect.poll(() => listed(builder)).toEqual([]);
});

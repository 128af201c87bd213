import type { Download, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { listed, momentsOf, openScene, pasteList, place, sceneNamed } from '../helpers/circle.ts';
import { textOf } from '../helpers/exercise.ts';
import { expectClean, originNamed, origins } from '../helpers/site.ts';

const root = originNamed('root');
const clinic = sceneNamed('clinic');
const [first, second] = momentsOf(clinic);
const phase = clinic.phases[0]?.id ?? '';

async function save(page: Page, builder: Locator, name: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    builder.getByRole('button', { name, exact: true }).click(),
  ]);
  return download;
}

async function withTwo(origin: (typeof origins)[number] = root) {
  const open = await openScene(origin, 'clinic');
  for (const moment of [first, second]) {
    await place(open.builder, moment?.id ?? '', `circle/${phase}/`);
  }
  return open;
}

describe.each(origins)('from $name', (origin) => {
  test('each view is saved as an SVG file that opens by itself', async () => {
    const { page, builder } = await withTwo(origin);
    for (const view of ['Circle', 'Emotion curve', 'Blueprint']) {
      await builder.getByRole('tab', { name: view }).click();
      const svg = await textOf(await save(page, builder, 'Save as SVG'));
      const opened = await page.evaluate((text) => {
        const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
        return { root: root.nodeName, text: root.textContent ?? '' };
      }, svg);
      expect(opened.root).toBe('svg');
      expect(opened.text).toContain(clinic.title);
      expect(svg).not.toMatch(/var\(|<script|https?:\/\/(?!www\.w3\.org)/);
    }
    expectClean(page);
  });

  test('a PNG file is a picture, twice the size of the drawing', async () => {
    const { page, builder } = await withTwo(origin);
    const download = await save(page, builder, 'Save as PNG');
    const parts: Buffer[] = [];
    for await (const part of await download.createReadStream()) parts.push(part as Buffer);
    const png = Buffer.concat(parts);
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(png.readUInt32BE(16)).toBeGreaterThan(1900);
    const colours = await page.evaluate(
      async (data) => {
        const image = new Image();
        image.src = data;
        await image.decode();
        const canvas = document.createElement('canvas');
        const context = canvas.getContext('2d');
        canvas.width = image.width;
        canvas.height = image.height;
        context?.drawImage(image, 0, 0);
        const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
        const seen = new Set<string>();
        for (let at = 0; at < pixels.length; at += 4) {
          seen.add(`${pixels[at]},${pixels[at + 1]},${pixels[at + 2]}`);
        }
        return seen.size;
      },
      `data:image/png;base64,${png.toString('base64')}`,
    );
    expect(colours).toBeGreaterThan(20);
  });
});

test('a table has a row for each moment, opens in a spreadsheet and cannot run a formula', async () => {
  const { page, builder } = await openScene(root, 'own');
  await pasteList(builder, ['=1+1', '说“你好”, 然后等', 'Waits']);
  const csv = await textOf(await save(page, builder, 'Save as table (CSV)'));
  expect(csv.startsWith('\ufeff')).toBe(true);
  const lines = csv.slice(1).trimEnd().split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toContain("'=1+1");
  expect(lines[2]).toContain('"说“你好”, 然后等"');
});

test('a whole circle is copied from one scene and pasted in another', async () => {
  const { page, builder } = await withTwo();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await builder.getByRole('button', { name: 'Copy the circle' }).click();
  await builder.getByText('Copied.').waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  await builder.getByRole('button', { name: 'Choose another scene' }).click();
  await page.locator('[data-scene="own"]').click();
  await builder.getByRole('button', { name: /^Paste a circle/ }).click();
  const dialog = builder.locator('.share dialog');
  await dialog.locator('textarea').fill(text.slice(0, -5));
  await dialog.locator('.button.primary').click();
  await dialog.getByText('There is no circle in this text').waitFor();
  await dialog.locator('textarea').fill(text);
  await dialog.locator('.button.primary').click();
  await expect.poll(() => listed(builder)).toEqual(['own-1', 'own-2']);
  expect(await builder.locator('.row-name').first().textContent()).toContain(first?.text ?? '!');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => listed(builder)).toEqual([]);
  expectClean(page);
});

test('where the clipboard is refused, the text can be copied by hand', async () => {
  const { page, builder } = await withTwo();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await builder.getByRole('button', { name: 'Copy the circle' }).click();
  const field = builder.locator('.share dialog textarea');
  await expect.poll(() => field.inputValue()).toContain('"course":"service-quality"');
});

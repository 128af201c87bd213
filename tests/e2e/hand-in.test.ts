import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readAssignment } from '../../src/exchange/assignment.ts';
import { keyName, newKey, writeKey } from '../../src/exchange/key.ts';
import { tokenFile } from '../../src/exchange/token.ts';
import {
  assignmentFile,
  assignmentLink,
  bringIn,
  exerciseIds,
  textFile,
} from '../helpers/assign.ts';
import { browserFlags, findChromium } from '../helpers/browser.ts';
import { anAssignment } from '../helpers/class.ts';
import { awake, solve, textOf } from '../helpers/exercise.ts';
import {
  expectClean,
  leavingPages,
  type Origin,
  openPage,
  originNamed,
  origins,
} from '../helpers/site.ts';

describe.each(origins)('an assignment from the composer to the gradebook, $name', (origin) => {
  test('sealed: set, done, handed in, opened', leavingPages(origin), async () => {
    const teacher = await openPage(origin, 'en/assign.html');
    const { key, token } = await compose(teacher);
    const student = await openPage(origin, `en/assignment.html#${token}`);
    const { file, fileName, fingerprint } = await doAndHandIn(student, 'Li Na');
    expect(`${fileName} ${file}`).not.toMatch(/Li[- ]Na/);
    expectClean(student);
    await teacher.goto(new URL('en/gradebook.html', origin.url).href);
    await bringIn(teacher, [textFile('li-na.txt', file)]);
    await teacher.getByRole('button', { name: 'Li Na' }).click();
    await teacher.getByText(fingerprint).first().waitFor();
    expectClean(teacher);

    const elsewhere = await openPage(origin, 'en/gradebook.html');
    await bringIn(elsewhere, [textFile('a.txt', token), textFile('li-na.txt', file)]);
    await elsewhere.getByText('Sealed, and there is no key here').first().waitFor();
    await bringIn(elsewhere, [textFile('key.txt', key)]);
    expectClean(elsewhere);
  });
});

describe.each(origins)('an assignment that came as a file or a text, $name', (origin) => {
  const assignment = anAssignment(['m06-check'], { title: 'Week six' });

  test('opens from either', async () => {
    const page = await openPage(origin, 'en/assignment.html');
    await page.locator('input[type="file"]').setInputFiles([assignmentFile(assignment)]);
    await page.getByRole('heading', { name: 'Week six' }).waitFor();
    const other = await openPage(origin, 'en/assignment.html');
    const text = `Please do this:\n${assignmentLink(assignment)}\nThanks!`;
    await other.getByRole('textbox', { name: 'Link or code' }).fill(text);
    await other.getByRole('button', { name: 'Open', exact: true }).click();
    await other.getByRole('heading', { name: 'Week six' }).waitFor();
    for (const one of [page, other]) expectClean(one);
  });

  test('can be looked at beforehand without leaving a trace', async () => {
    const [path, token] = assignmentLink(assignment).split('#');
    const page = await openPage(origin, `${path}?preview#${token}`);
    await page.getByRole('link', { name: 'Self-check: setting service standards' }).click();
    await solve(await awake(page));
    const kept = await page.evaluate(() => Object.keys(localStorage));
    expect(kept.filter((key) => /assigned:|given:/.test(key))).toEqual([]);
    expectClean(page);
  });
});

test('a key is still there after the browser was closed', async () => {
  const root = originNamed('root');
  const profile = await mkdtemp(join(tmpdir(), 'profile-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true }));
  const first = await restarted(profile);
  const { token } = await compose(await visit(first, root, 'en/assign.html'));
  await first.close();
  const student = await openPage(root, `en/assignment.html#${token}`);
  const { file } = await doAndHandIn(student, 'Wang Wei');
  const again = await restarted(profile);
  const book = await visit(again, root, 'en/gradebook.html');
  await bringIn(book, [textFile('wang-wei.txt', file)]);
  expect(await book.getByRole('button', { name: 'Wang Wei' }).count()).toBe(1);
  await again.close();
});

test('the link waits until a file was shown to hold the key it is sealed for', async () => {
  const page = await openPage(originNamed('root'), 'en/assign.html');
  const lastTerm = await newKey(1);
  await chooseSealed(page);
  const status = page.locator('.assign-key [role="status"]');
  const link = page.getByRole('textbox', { name: 'Link', exact: true });
  await show(page, textFile('notes.txt', 'Meeting on Friday'));
  await expect.poll(() => status.textContent()).toContain('the link stays back');
  expect(await link.count()).toBe(0);
  await show(page, textFile('key.txt', tokenFile('A key', writeKey(lastTerm))));
  await expect.poll(() => status.textContent()).toContain(keyName(lastTerm.public));
  await expect
    .poll(async () => readAssignment(await link.inputValue(), exerciseIds))
    .toMatchObject({ assignment: { key: lastTerm.public } });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    'Save the key file again',
  );
  expectClean(page);
});

test('a required field that is empty is named, and nothing typed or answered is lost', async () => {
  const assignment = anAssignment(['m06-check'], {
    ask: { name: 'required', number: 'required' },
    due: Date.UTC(2026, 0, 5, 10),
    zone: 'Asia/Shanghai',
  });
  const page = await openPage(originNamed('root'), assignmentLink(assignment));
  await page.getByText('Past the due time by').or(page.getByText('Late by')).first().waitFor();
  await page.getByRole('link', { name: 'Self-check: setting service standards' }).click();
  await solve(await awake(page));
  await page.getByRole('button', { name: 'Back to the assignment' }).first().click();
  await page.getByRole('button', { name: 'Check and hand in' }).click();
  await page.getByLabel('Name').fill('Zhao Min');
  await page.getByRole('button', { name: 'Make my hand-in' }).click();
  await page.getByText('Your instructor asks for this. Please fill it in.').waitFor();
  await page.getByLabel('Student number').fill('S1');
  await page.reload();
  expect(await page.getByLabel('Name').inputValue()).toBe('Zhao Min');
  if ((await page.getByRole('button', { name: 'Make my hand-in' }).count()) === 0) {
    await page.getByRole('button', { name: 'Check and hand in' }).click();
  }
  await page.getByRole('button', { name: 'Make my hand-in' }).click();
  await page.getByText('Your hand-in is ready').waitFor();
  await page
    .getByText(/late by \d/)
    .first()
    .waitFor();
  expectClean(page);
});

/** Puts a sealed assignment together; answers what its two files hold. */
async function compose(page: Page): Promise<{ key: string; token: string }> {
  await chooseSealed(page);
  const key = await saved(page, 'Save the key file');
  const details = page.getByText('Without internet: an assignment file');
  const save = page.getByRole('button', { name: 'Save the assignment file' });
  if (!(await save.isVisible())) await details.click();
  const file = await saved(page, 'Save the assignment file');
  const read = readAssignment(file, exerciseIds);
  expect(read).toMatchObject({
    assignment: { collect: 'sealed', parts: [{ exercise: 'm06-check' }] },
  });
  // Once it is listed, it is kept: a page that is left before that may lose it.
  await page.getByRole('link', { name: /^Gradebook of/ }).waitFor();
  expectClean(page);
  return { key, token: file.slice(file.indexOf('sqa1.')).replace(/\s/g, '') };
}

/** Chooses an exercise, and to collect it sealed. */
async function chooseSealed(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: /Self-check: setting service standards/ }).check();
  await page.getByRole('heading', { name: 'Handing in' }).click();
  await page.getByRole('radio', { name: 'As a sealed file' }).check();
}

/** Says that the key is saved already, and picks `file` as the one it is in. */
async function show(page: Page, file: ReturnType<typeof textFile>): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'I have this file already…' }).click(),
  ]);
  await chooser.setFiles(file);
}

/** Answers one question and hands in; answers what is sent and what the receipt says. */
async function doAndHandIn(page: Page, name: string) {
  await page.getByRole('link', { name: 'Self-check: setting service standards' }).click();
  await solve(await awake(page));
  await page.getByRole('button', { name: 'Check and hand in' }).click();
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Make my hand-in' }).click();
  await page.getByText('Your hand-in is ready').waitFor();
  const download = await downloaded(page, 'Save as a file');
  const file = await textOf(download);
  const receipt = (await page.locator('main').textContent()) ?? '';
  const fingerprint = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}/.exec(receipt)?.[0] ?? '';
  expect(fingerprint).not.toBe('');
  return { file, fileName: download.suggestedFilename(), fingerprint };
}

async function saved(page: Page, button: string): Promise<string> {
  return textOf(await downloaded(page, button));
}

async function downloaded(page: Page, button: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return download;
}

async function restarted(profile: string) {
  const executablePath = await findChromium();
  return chromium.launchPersistentContext(profile, { executablePath, args: browserFlags });
}

async function visit(
  context: Awaited<ReturnType<typeof restarted>>,
  origin: Origin,
  path: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL(path, origin.url).href);
  return page;
}

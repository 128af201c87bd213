import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import words from '../../content/i18n/en.json';
import { writeHandIn } from '../../src/exchange/hand-in.ts';
import { newKey, writeKey } from '../../src/exchange/key.ts';
import { tokenFile } from '../../src/exchange/token.ts';
import { assignmentFile, bringIn, textFile } from '../helpers/assign.ts';
import { aClass, anAssignment, courseExercises } from '../helpers/class.ts';
import { textOf } from '../helpers/exercise.ts';
import { expectClean, openPage, originNamed, origins } from '../helpers/site.ts';

const STUDENTS = 200;
/** Two of one name and class, without numbers, are one student until the instructor parts them. */
const NAMESAKES = 1;

/** A class in both languages with everything that goes wrong in classes, and files that are not its own. */
async function aSealedClass() {
  const key = await newKey();
  const assignment = anAssignment(undefined, {
    title: '第六周 Week six',
    collect: 'sealed',
    key: key.public,
  });
  const exercises = courseExercises();
  const plan = {
    assignment,
    exercises,
    students: STUDENTS,
    twice: 10,
    namesakes: NAMESAKES,
    ahead: 2,
    boasting: 1,
  };
  const handIns = aClass(plan);
  const codes = await Promise.all(handIns.map((one) => writeHandIn(assignment, one)));
  const texts = codes.map(({ token, fingerprint }) => tokenFile(fingerprint, token));
  const stranger = { ...assignment, id: 'STRANGER00', collect: 'open' as const, key: '' };
  const foreign = await writeHandIn(stranger, {
    ...(handIns[0] as (typeof handIns)[0]),
    assignment: stranger.id,
  });
  const other = { ...assignment, key: (await newKey()).public };
  const wrongKey = await writeHandIn(other, handIns[0] as (typeof handIns)[0]);
  const [first = ''] = texts;
  return {
    students: STUDENTS - NAMESAKES,
    fingerprints: codes.map((code) => code.fingerprint),
    files: [
      assignmentFile(assignment),
      textFile('key.txt', tokenFile('A key', writeKey(key))),
      ...texts.map((text, index) => textFile(`${index}.txt`, text)),
      textFile('again.txt', first),
      textFile('cut.txt', first.slice(0, first.length / 2)),
      textFile('edited.txt', edited(first)),
      textFile('foreign.txt', foreign.token),
      textFile('wrong-key.txt', wrongKey.token),
      textFile('holiday.txt', '<img src=x onerror=alert(1)>'),
    ],
  };
}

/** `text` with a letter changed near the end of its token's payload; lines may break anywhere. */
function edited(text: string): string {
  const at = text.trimEnd().slice(0, -20).trimEnd().length - 1;
  return `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
}

const ready = aSealedClass();
const root = originNamed('root');

describe.each(origins.filter(({ name }) => name !== 'sub-path'))(
  'a class of 200, $name',
  (origin) => {
    test('everything dropped at once is opened, graded, named and exported', async () => {
      const { files, students } = await ready;
      const page = await openPage(origin, 'en/gradebook.html');
      await bringIn(page, files);
      const use = page.locator('.book-report').getByRole('button', { name: /key/i });
      if ((await use.count()) > 0) {
        await use.first().click();
        await page.locator('.book-table').waitFor();
      }
      await page.getByText(/^Students: \d+$/).waitFor();
      const said = await page.getByText(/^Students: \d+$/).textContent();
      expect(Number(said?.replace(/\D/g, ''))).toBe(students);
      const report = (await page.locator('.book-report').textContent()) ?? '';
      for (const why of [
        'twice',
        'cut',
        'damaged',
        'other-assignment',
        'wrong-key',
        'nothing-found',
      ] as const) {
        expect(report).toContain(words[`book.refused.${why}`]);
      }

      await page.getByRole('searchbox', { name: 'Search' }).fill('Okafor');
      await page.getByText(/^Students: \d+ of \d+$/).waitFor();
      const found = await page.locator('.book-table tbody th').allTextContents();
      expect(found.length).toBeGreaterThan(0);
      expect(found.every((name) => name.includes('Okafor'))).toBe(true);
      await page.getByRole('searchbox', { name: 'Search' }).fill('');

      await page.locator('.book-table thead').getByRole('button', { name: /Total/ }).click();
      const totals = (await page.locator('.book-table td.total').allTextContents()).map(
        Number.parseFloat,
      );
      const rising = [...totals].sort((a, b) => a - b);
      expect([rising, [...rising].reverse()]).toContainEqual(totals);

      await page.locator('.book-table tbody .name').first().click();
      await page.getByText('Fingerprint').first().waitFor();
      await page.locator('.drawing').first().waitFor();
      await page.getByRole('button', { name: 'All students' }).click();

      await page.getByRole('tab', { name: 'Items' }).click();
      await page
        .getByRole('columnheader', { name: /Discrimination/ })
        .first()
        .waitFor();
      await page.getByRole('tab', { name: 'Class' }).click();
      await page.getByText('By objective').waitFor();
      await page.getByRole('tab', { name: 'Files' }).click();
      const [csv] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'CSV: Students' }).click(),
      ]);
      const table = await textOf(csv);
      expect(table.charCodeAt(0)).toBe(0xfeff);
      expect(table.trim().split('\r\n')).toHaveLength(students + 1);
      const [book] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save as an Excel workbook' }).click(),
      ]);
      const parts: Buffer[] = [];
      for await (const part of await book.createReadStream()) parts.push(part as Buffer);
      expect(Object.keys(unzipSync(Buffer.concat(parts)))).toContain('xl/workbook.xml');
      expectClean(page);
    });

    test('the whole gradebook goes through a file, comments and all', async () => {
      const { files, students } = await ready;
      const page = await openPage(origin, 'en/gradebook.html');
      await bringIn(page, files.slice(0, 42));
      const use = page.locator('.book-report').getByRole('button', { name: /key/i });
      if ((await use.count()) > 0) await use.first().click();
      await page.locator('.book-table tbody .name').first().click();
      const comment = page.getByLabel(/^Comment/).first();
      await comment.fill('=1+1 Well argued');
      await page.getByRole('button', { name: 'All students' }).click();
      await page.locator('.mark-comment').waitFor();
      await page.getByRole('tab', { name: 'Files' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save the gradebook as a file' }).click(),
      ]);
      const whole = await textOf(download);
      const [csv] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'CSV: Students' }).click(),
      ]);
      const table = await textOf(csv);
      expect(table).toContain('=1+1 Well argued');
      expect(table).not.toMatch(/(^|,)"?[=+@-]/m);

      const other = await openPage(origin, 'en/gradebook.html');
      await bringIn(other, [textFile('book.txt', whole)]);
      const merge = other.locator('.book-report .report-more button');
      if ((await merge.count()) > 0) await merge.first().click();
      await other.locator('.book-table').waitFor();
      await other.locator('.mark-comment').waitFor();
      await other.reload();
      await other.locator('.mark-comment').waitFor();
      expect(students).toBeGreaterThan(40);
      expectClean(other);
    });
  },
);

test.each(['zh', 'en'])(
  '%s: work and class of plans and workshops fit a phone',
  async (language) => {
    const own = ['standards-workshop', 'journey-allocator'];
    const assignment = anAssignment(own);
    const exercises = new Map([...courseExercises()].filter(([id]) => own.includes(id)));
    const handIns = aClass({ assignment, exercises, students: 3 });
    const codes = await Promise.all(handIns.map((one) => writeHandIn(assignment, one)));
    const page = await openPage(root, `${language}/gradebook.html`, {
      viewport: { width: 360, height: 780 },
    });
    await bringIn(page, [
      assignmentFile(assignment),
      ...codes.map(({ token, fingerprint }, index) =>
        textFile(`${index}.txt`, tokenFile(fingerprint, token)),
      ),
    ]);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    await page.locator('.book-table tbody .name').first().click();
    await page.locator('.workshop-work').waitFor();
    await page.locator('.alloc-work').first().waitFor({ state: 'attached' });
    expect(await width()).toBe(360);
    const workshop = page.locator('.part').filter({ has: page.locator('.workshop-work') });
    expect(await workshop.locator('.part-points').count()).toBe(0);
    await workshop.locator('.remark-points input').fill('7');
    await workshop.locator('.part-points').waitFor();
    expect(await workshop.locator('.part-points').textContent()).toMatch(/7\D+(?:1\d|2\d)/);
    await page.goBack();
    await page.getByRole('tab').nth(2).click();
    await page.locator('.workshop-class').waitFor();
    await page.locator('.staged-class').first().waitFor();
    expect(await width()).toBe(360);
    expectClean(page);
  },
);

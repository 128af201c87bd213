import { describe, expect, test } from 'vitest';
import { answerWrong, awake, question, solve } from '../helpers/exercise.ts';
import { expectClean, leavingPages, openPage, originNamed, origins } from '../helpers/site.ts';

const QUIZ = 'exercises/pitfalls.html';

describe.each(origins)('the pitfall quiz at $name', (origin) => {
  const options = leavingPages(origin);

  test.each(['zh', 'en'])(
    '%s: a wrong choice, the right one, and the work is still there after a reload',
    options,
    async (language) => {
      const page = await openPage(origin, `${language}/${QUIZ}`);
      const quiz = await awake(page);
      await answerWrong(quiz);
      await solve(quiz);
      expect(await quiz.locator('.closing').textContent()).not.toBe('');
      await quiz.locator('.item-steps .forward').click();
      await page.reload();
      await awake(page);
      expect(await page.locator('.dot[data-status="solved"]').count()).toBe(1);
      expect(await page.locator('.dot[aria-current="step"]').textContent()).toBe('2');
      expectClean(page);
    },
  );

  test(
    'the same work in both languages, from the page of the module and the exercise’s own',
    options,
    async () => {
      const page = await openPage(origin, `zh/${QUIZ}`);
      await solve(await awake(page));
      await page.locator('a[data-language="en"]').click();
      await page.waitForURL(/\/en\/exercises\/pitfalls/);
      await awake(page);
      expect(await page.locator('.dot[data-status="solved"]').count()).toBe(1);
      await page.goto(new URL('en/m06/pitfalls.html', origin.url).href);
      await awake(page);
      expect(await page.locator('.dot[data-status="solved"]').count()).toBe(1);
      expectClean(page);
    },
  );
});

const root = originNamed('root');

test('by keyboard alone: choose, check, hint, read, go on, reach the summary', async () => {
  const page = await openPage(root, `en/${QUIZ}`);
  const quiz = await awake(page);
  const tabTo = async (name: RegExp) => {
    for (let step = 0; step < 90; step++) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(() => {
        const place = document.activeElement;
        return `${place?.getAttribute('aria-label') ?? ''} ${place?.closest('label')?.textContent ?? place?.textContent ?? ''}`;
      });
      if (name.test(here)) return;
    }
    throw new Error(`Tab never reaches ${name}`);
  };
  await tabTo(/hint/i);
  await page.keyboard.press('Enter');
  await quiz.locator('.item-hint p').waitFor();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowDown');
  expect(await quiz.locator('.option input:checked').count()).toBe(1);
  await tabTo(/^\s*Fairly sure/);
  await page.keyboard.press('Enter');
  await quiz.locator('.verdict').waitFor();
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('item-feedback');
  await tabTo(/^\s*Next/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^Question 2 of/ }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Question 2 of/);
  expectClean(page);
});

test('by touch on a phone', async () => {
  const page = await openPage(root, `zh/${QUIZ}`, {
    viewport: { width: 375, height: 700 },
    hasTouch: true,
    isMobile: true,
  });
  const quiz = await awake(page);
  expect(await quiz.locator('.dot').evaluateAll(smallTargets)).toEqual([]);
  await quiz.locator('.option').first().tap();
  await quiz.locator('.check .button').first().tap();
  await quiz.locator('.verdict').waitFor();
  expectClean(page);
});

test('nobody is told the answer before a first try', async () => {
  const page = await openPage(root, `en/${QUIZ}`);
  const quiz = await awake(page);
  expect(await quiz.getByRole('button', { name: 'Show me the answer' }).count()).toBe(0);
  expect(await quiz.locator('.option[data-mark]').count()).toBe(0);
  await answerWrong(quiz, 2);
  expect(await quiz.locator('.option[data-mark="right"], .option[data-mark="shown"]').count()).toBe(
    0,
  );
  await quiz.getByRole('button', { name: 'Show me the answer' }).click();
  await quiz.locator('.verdict[data-status="revealed"]').waitFor();
  expect(await quiz.locator('.option[data-mark="shown"]').textContent()).toContain(
    (await question(quiz)).options.find((option) => option.correct)?.text,
  );
});

test('undo and redo a choice, and start over after being asked', async () => {
  const page = await openPage(root, `en/${QUIZ}`);
  const quiz = await awake(page);
  const chosen = quiz.locator('.option input:checked');
  await quiz.locator('.option').nth(1).click();
  await quiz.getByRole('button', { name: 'Undo' }).click();
  await expectCount(chosen, 0);
  await quiz.getByRole('button', { name: 'Redo' }).click();
  await expectCount(chosen, 1);
  await solve(quiz);
  await quiz.getByRole('button', { name: 'More actions' }).click();
  await quiz.getByRole('button', { name: 'Start over…' }).click();
  const box = await quiz.getByRole('dialog').boundingBox();
  const size = page.viewportSize();
  expect((box?.x ?? 0) * 2 + (box?.width ?? 0), 'is it in the middle').toBeCloseTo(
    size?.width ?? 0,
    -1,
  );
  expect(box?.y).toBeGreaterThan(40);
  await quiz.getByRole('button', { name: 'Keep my answers' }).click();
  expect(await quiz.locator('.dot[data-status="solved"]').count()).toBe(1);
  await quiz.getByRole('button', { name: 'More actions' }).click();
  await quiz.getByRole('button', { name: 'Start over…' }).click();
  await quiz.getByRole('button', { name: 'Start over', exact: true }).click();
  await expectCount(quiz.locator('.dot[data-status="solved"]'), 0);
  const saved = await page.evaluate(() => localStorage.getItem('service-quality:work:pitfalls'));
  expect(JSON.parse(saved ?? '{}').attempts).toHaveLength(2);
});

test('the summary names what was mixed up and offers just those questions again', async () => {
  const page = await openPage(root, `en/${QUIZ}`);
  const quiz = await awake(page);
  const { options } = await question(quiz);
  const wrong = await answerWrong(quiz, 2);
  await solve(quiz);
  await quiz.getByRole('button', { name: 'Summary', exact: true }).click();
  const row = quiz.locator('.mixups tbody tr');
  await expectCount(row, 1);
  expect(await row.textContent()).toContain(options.find((option) => option.correct)?.text);
  expect(await row.textContent()).toContain(options.find((option) => option.id === wrong)?.text);
  expect(await quiz.locator('.summary').textContent()).toContain('Certain, but wrong');
  await quiz.getByRole('button', { name: 'Practise just the 1 not right first time' }).click();
  await page.getByRole('heading', { name: 'Practice round: question 1 of 1' }).waitFor();
  await expectCount(quiz.locator('.item-map .dot'), 1);
});

test('a self-check asks for several answers and says when one is missing', async () => {
  const page = await openPage(root, 'en/exercises/m06-check.html');
  const check = await awake(page);
  const several = check.locator('.option input[type="checkbox"]');
  for (let steps = 0; (await several.count()) === 0 && steps < 10; steps++) {
    await check.locator('.item-steps .forward').click();
  }
  expect(await several.count()).toBeGreaterThan(2);
  await check.locator('.option').first().click();
  await check.locator('.check .button').first().click();
  await check.locator('.verdict[data-status="tried"]').waitFor();
  expectClean(page);
});

async function expectCount(
  locator: import('playwright-core').Locator,
  count: number,
): Promise<void> {
  await expect.poll(() => locator.count()).toBe(count);
}

/** In the page: the numbers that do not answer a finger 21 pixels beside their middle. */
function smallTargets(dots: readonly Element[]): (string | null)[] {
  const missed = dots.filter((dot) => {
    const { left, top, width, height } = dot.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const around = [
      [-21, 0],
      [21, 0],
      [0, -21],
      [0, 21],
    ] as const;
    return around.some(
      ([dx, dy]) => document.elementFromPoint(x + dx, y + dy)?.closest('.dot') !== dot,
    );
  });
  return missed.map((dot) => dot.textContent);
}

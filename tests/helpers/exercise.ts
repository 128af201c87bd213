import type { Download, Locator, Page } from 'playwright-core';
import { readCourse } from '../../src/build/content/load.ts';
import { localise } from '../../src/core/language.ts';
import type { Item } from '../../src/core/quiz/types.ts';
import { quizItems } from './quiz-items.ts';

const items = readCourse('.').course.exercises.flatMap(({ kind, task }) =>
  quizItems(kind, localise(task, 'en')),
);

/** The exercise of a page, awake. */
export async function awake(page: Page): Promise<Locator> {
  const exercise = page.locator('section.exercise').first();
  await exercise.scrollIntoViewIfNeeded();
  await exercise.locator('.exercise-live[data-ready="true"]').waitFor();
  return exercise;
}

/** Goes to the question with this number and waits until it is on screen. */
export async function goTo(exercise: Locator, number: number): Promise<void> {
  const dot = exercise.locator('.dot').nth(number - 1);
  await dot.click();
  await exercise.locator(`.item-map li:nth-child(${number}) .dot[aria-current="step"]`).waitFor();
}

/** The question on screen, as the course has it. */
export async function question(exercise: Locator): Promise<Item> {
  const id = await exercise.locator('.item-card').getAttribute('data-item');
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`No question of the course is called ${id}`);
  return found;
}

/** Hands in the options with these ids. */
export async function answer(
  exercise: Locator,
  ids: readonly string[],
  sure: 0 | 1 | 2 = 1,
): Promise<void> {
  for (const id of ids) await exercise.locator(`.option:has(input[value="${id}"])`).click();
  await exercise.locator('.check .button').nth(sure).click();
}

/** Hands in one wrong option and waits for what it earns; answers its id. */
export async function answerWrong(exercise: Locator, sure: 0 | 1 | 2 = 1): Promise<string> {
  const wrong = (await question(exercise)).options.find((option) => !option.correct)?.id ?? '';
  await answer(exercise, [wrong], sure);
  await exercise.locator('.verdict[data-status="tried"]').waitFor();
  return wrong;
}

/** Hands in the right options and waits for the question to be solved. */
export async function solve(exercise: Locator): Promise<void> {
  const { options } = await question(exercise);
  const right = options.filter((option) => option.correct).map((option) => option.id);
  await answer(exercise, right);
  await exercise.locator('.verdict[data-status="solved"]').waitFor();
}

/** What a download holds. */
export async function textOf(download: Download): Promise<string> {
  let text = '';
  for await (const part of await download.createReadStream()) text += String(part);
  return text;
}

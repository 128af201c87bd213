import type { Page } from 'playwright-core';
import { readCourse } from '../../src/build/content/load.ts';
import type { Assignment } from '../../src/core/assign/assignment.ts';
import { writeAssignment } from '../../src/exchange/assignment.ts';
import { tokenFile } from '../../src/exchange/token.ts';
import { anAssignment } from './class.ts';

/** Every exercise of the course, which readers of links have to be told. */
export const exerciseIds = readCourse('.').course.exercises.map(({ id }) => id);

/** The address of an exercise's own page with settings in it: for practice, nothing is collected. */
export function exerciseLink(exercise: string, terms: Partial<Assignment> = {}): string {
  const assignment = anAssignment([exercise], { ...terms, collect: 'none', ask: {} });
  return `en/exercises/${exercise}.html#${writeAssignment(assignment)}`;
}

/** The address of the page where `assignment` is done. */
export function assignmentLink(assignment: Assignment, language: 'zh' | 'en' = 'en'): string {
  return `${language}/assignment.html#${writeAssignment(assignment)}`;
}

/** A file as a browser test hands it to a page. */
export function textFile(name: string, text: string) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

/** The file in which an instructor hands out `assignment`. */
export function assignmentFile(assignment: Assignment) {
  return textFile('assignment.txt', tokenFile('An assignment', writeAssignment(assignment)));
}

/** Brings files into the gradebook and waits for its report. */
export async function bringIn(
  page: Page,
  files: readonly ReturnType<typeof textFile>[],
): Promise<void> {
  await page.locator('.bring input[type="file"]').setInputFiles([...files]);
  await page.locator('.book-report').waitFor();
}

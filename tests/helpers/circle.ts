import type { Locator, Page } from 'playwright-core';
import { readCourse } from '../../src/build/content/load.ts';
import { type Language, localise } from '../../src/core/language.ts';
import {
  type CircleTask,
  isMoment,
  type Scene,
  type SceneInternal,
  type SceneMoment,
} from '../../src/kinds/service-circle/task.ts';
import { awake } from './exercise.ts';
import { type Origin, openPage } from './site.ts';

/** The builder's own page. */
export const BUILDER = 'exercises/service-circle.html';
/** What its work is stored under. */
export const STORED = 'service-quality:work:service-circle';

/** A scene of the course in one language. */
export function sceneNamed(id: string, language: Language = 'en'): Scene {
  const { course } = readCourse('.');
  const exercise = course.exercises.find(({ kind }) => kind === 'service-circle');
  const task = localise(exercise?.task, language) as CircleTask;
  const scene = task.scenes.find((one) => one.id === id);
  if (!scene) throw new Error(`There is no scene "${id}".`);
  return scene;
}

export const momentsOf = (scene: Scene): readonly SceneMoment[] => scene.events.filter(isMoment);
export const internalsOf = (scene: Scene): readonly SceneInternal[] =>
  scene.events.filter((event): event is SceneInternal => !isMoment(event));

/** The builder with a scene open ('own' for an empty start). */
export async function openScene(
  origin: Pick<Origin, 'url'>,
  scene: string,
  options: Parameters<typeof openPage>[2] & { readonly language?: Language } = {},
): Promise<{ page: Page; builder: Locator }> {
  const { language = 'en', ...rest } = options;
  const page = await openPage(origin, `${language}/${BUILDER}`, rest);
  const exercise = await awake(page);
  await exercise.locator(`[data-scene="${scene}"]`).click();
  const builder = exercise.locator('.builder');
  await builder.waitFor();
  return { page, builder };
}

/** Puts an event to the end of a phase with the choice that keys and fingers use. */
export async function place(builder: Locator, id: string, where: string): Promise<void> {
  await builder.locator(`[data-focus="chip:${id}"]`).click();
  await builder.locator(`[data-focus="where:${id}"]`).selectOption(where);
  await builder.locator('.chip[data-armed="true"] .where button').click();
  await builder.locator(`[data-focus="row:${id}"]`).waitFor();
}

/** The ids of the moments in the list, in order. */
export function listed(builder: Locator): Promise<string[]> {
  return builder
    .locator('.phase .row')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id') ?? ''));
}

/** A circle of one's own with these moments, by way of a pasted list. */
export async function pasteList(builder: Locator, names: readonly string[]): Promise<void> {
  await builder.getByRole('button', { name: /^Paste a circle|^粘贴服务圈/ }).click();
  const dialog = builder.locator('.share dialog');
  await dialog.locator('textarea').fill(names.join('\n'));
  await dialog.locator('.button.primary').click();
  await builder
    .locator('.phase .row')
    .nth(names.length - 1)
    .waitFor();
}

/** The state as it is stored. */
export async function storedState(page: Page): Promise<Record<string, unknown>> {
  const text = await page.evaluate((key) => localStorage.getItem(key), STORED);
  const saved = JSON.parse(text ?? 'null') as { state?: Record<string, unknown> } | null;
  return saved?.state ?? {};
}

/** The middle of an element, in the window's pixels. */
export async function middle(element: Locator): Promise<{ x: number; y: number }> {
  const box = await element.boundingBox();
  if (!box) throw new Error('The element is not on screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

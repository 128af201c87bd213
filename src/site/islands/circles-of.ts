import { exercises, loadTask } from 'virtual:exercises';
import type { Language } from '../../core/language.ts';
import { serviceCircle } from '../../kinds/service-circle/model.ts';
import { labelOf } from '../../kinds/service-circle/names.ts';
import { type CircleTask, sceneOf } from '../../kinds/service-circle/task.ts';
import { browserShelf } from '../../store/browser.ts';
import { newestWork } from '../../store/newest.ts';
import type { DrawnCircles } from '../../ui/circles.ts';
import { siteUrl } from '../site-url.ts';

/**
 * The circles this browser has of the reader's work on `exercise`, their own or assigned, whichever
 * is newer; `undefined` where there is no such exercise.
 */
export async function circlesOf(
  exercise: string,
  language: Language,
): Promise<DrawnCircles | undefined> {
  const head = exercises.find(({ id }) => id === exercise);
  if (!head || head.kind !== serviceCircle.name) return undefined;
  const task = (await loadTask(exercise, language)) as CircleTask;
  const found = newestWork(serviceCircle, task, exercise, browserShelf());
  const title = head.title[language];
  const works = Object.entries(found?.state.works ?? {});
  const circles = works.flatMap(([id, { circle }]) => {
    const scene = sceneOf(task, id);
    const moments = circle.moments.map((moment) => ({
      name: labelOf(scene, moment),
      truth: moment.truth,
      reason: moment.reason,
      says: moment.expects,
      factor: moment.factor,
      standard: moment.standard,
    }));
    const name = circle.name || (scene?.title ?? title);
    return moments.length > 0 ? [{ id, name, moments }] : [];
  });
  return { title, href: siteUrl(`${language}/exercises/${exercise}.html`), circles };
}

import { useEffect, useState } from 'preact/hooks';
import { type Language, localeOf } from '../../core/language.ts';
import { reflection } from '../../kinds/reflection/model.ts';
import type { ReflectionTask } from '../../kinds/reflection/task.ts';
import { $changes, browserShelf } from '../../store/browser.ts';
import { newestWork } from '../../store/newest.ts';
import type { EarlierWork } from '../../ui/earlier.ts';
import { siteUrl } from '../site-url.ts';
import { pageLanguage } from './page-language.ts';

/**
 * What this browser has of the reader's work on `exercise`, their own or assigned, whichever is
 * newer; `undefined` until it is known, and where there is nothing to look back at.
 */
export function useEarlier(exercise: string | undefined): EarlierWork | undefined {
  const [earlier, setEarlier] = useState<EarlierWork>();
  useEffect(() => {
    if (exercise === undefined) return undefined;
    let stop = () => {};
    let gone = false;
    import('virtual:exercises')
      .then(async ({ exercises, loadTask }) => {
        const language = pageLanguage();
        const task = await loadTask(exercise, language);
        const head = exercises.find(({ id }) => id === exercise);
        if (gone || !task || !head) return;
        const title = head.title[language];
        const look = () => setEarlier(workOn(exercise, title, task as ReflectionTask, language));
        look();
        stop = $changes.listen(look);
      })
      // Without it one still can write; a copy of the course with a file missing has other troubles.
      .catch(() => undefined);
    return () => {
      gone = true;
      stop();
    };
  }, [exercise]);
  return earlier;
}

function workOn(
  exercise: string,
  title: string,
  task: ReflectionTask,
  language: Language,
): EarlierWork {
  const found = newestWork(reflection, task, exercise, browserShelf());
  const lines = found ? reflection.lines(task, found.state) : [];
  const written = found !== undefined && lines.some(({ answer }) => answer !== '');
  return {
    title,
    href: siteUrl(`${language}/exercises/${exercise}.html`),
    date: written ? dateText(found.when, language) : '',
    items: Object.fromEntries(lines.map(({ item, prompt, answer }) => [item, { prompt, answer }])),
  };
}

function dateText(when: number, language: Language): string {
  const locale = localeOf(language);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(when);
}

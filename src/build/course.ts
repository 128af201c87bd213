import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Course, loadCourse } from './content/load.ts';
import { exercisesModule } from './exercises-module.ts';

const MODULE = 'virtual:course';
const RESOLVED = `\0${MODULE}`;

/** The course's content, checked before anything is built, and the pages that are made from it. */
export function course(): AstroIntegration {
  return {
    name: 'course',
    hooks: {
      'astro:config:setup'({ config, injectRoute, updateConfig }) {
        const root = fileURLToPath(config.root);
        let read: Course | undefined;
        const content = () => {
          read ??= loadCourse(root);
          return read;
        };
        const forget = () => {
          read = undefined;
        };
        content();
        for (const [pattern, file] of Object.entries(ROUTES)) {
          injectRoute({
            pattern,
            entrypoint: new URL(`../routes/${file}`, import.meta.url),
            prerender: true,
          });
        }
        updateConfig({
          vite: { plugins: [courseData(content, forget), exercisesModule(content)] },
        });
      },
    },
  };
}

const ROUTES: Readonly<Record<string, string>> = {
  '/': 'front-door.astro',
  '/404': 'not-found.astro',
  '/[language]/assign': 'assign.astro',
  '/[language]/assignment': 'assignment.astro',
  '/[language]/exercises': 'exercises.astro',
  '/[language]/exercises/[id]': 'exercise.astro',
  '/[language]/glossary': 'glossary.astro',
  '/[language]/gradebook': 'gradebook.astro',
  '/[language]/review': 'review.astro',
  '/[language]/map': 'map.astro',
  '/[language]/my-learning': 'my-learning.astro',
  '/[language]/portfolio': 'portfolio.astro',
  '/[language]/offline': 'offline.astro',
  '/[language]/app.webmanifest': 'app-manifest.ts',
  '/[language]/handbook': 'handbook.astro',
  '/[language]/standards-checker': 'standards-checker.astro',
};

/** Makes `import { course } from 'virtual:course'` the checked content; in dev, reloads on a change. */
function courseData(content: () => Course, forget: () => void) {
  return {
    name: 'course-data',
    resolveId: (id: string) => (id === MODULE ? RESOLVED : undefined),
    load: (id: string) =>
      id === RESOLVED ? `export const course = ${JSON.stringify(content())};` : undefined,
    configureServer({ watcher, moduleGraph, ws }: import('vite').ViteDevServer) {
      // A new file and one that is gone count too, and of those no module would hear.
      watcher.on('all', (_, file) => {
        if (!/[\\/]content[\\/].*\.(yaml|svg)$/.test(file)) return;
        forget();
        for (const [id, stale] of moduleGraph.idToModuleMap) {
          if (/^\0virtual:(course|exercises|task)/.test(id)) moduleGraph.invalidateModule(stale);
        }
        ws.send({ type: 'full-reload' });
      });
    },
  };
}

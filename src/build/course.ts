import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadCourse } from './content/load.ts';

const MODULE = 'virtual:course';
const RESOLVED = `\0${MODULE}`;

/** The course's content, checked before anything is built, and the pages that are made from it. */
export function course(): AstroIntegration {
  return {
    name: 'course',
    hooks: {
      'astro:config:setup'({ config, injectRoute, updateConfig }) {
        const root = fileURLToPath(config.root);
        loadCourse(root);
        for (const [pattern, file] of Object.entries(ROUTES)) {
          injectRoute({
            pattern,
            entrypoint: new URL(`../routes/${file}`, import.meta.url),
            prerender: true,
          });
        }
        updateConfig({
          vite: { plugins: [courseData(root)] },
        });
      },
    },
  };
}

const ROUTES: Readonly<Record<string, string>> = {
  '/': 'front-door.astro',
  '/404': 'not-found.astro',
  '/[language]/exercises': 'exercises.astro',
  '/[language]/exercises/[id]': 'exercise.astro',
  '/[language]/glossary': 'glossary.astro',
};

/** Makes `import { course } from 'virtual:course'` the checked content; in dev, reloads on a change. */
function courseData(root: string) {
  return {
    name: 'course-data',
    resolveId: (id: string) => (id === MODULE ? RESOLVED : undefined),
    load: (id: string) =>
      id === RESOLVED ? `export const course = ${JSON.stringify(loadCourse(root))};` : undefined,
    configureServer({ watcher, moduleGraph, ws }: import('vite').ViteDevServer) {
      // A new file and one that is gone count too, and of those no module would hear.
      watcher.on('all', (_, file) => {
        const stale =
          /[\\/]content[\\/].*\.(yaml|svg)$/.test(file) && moduleGraph.getModuleById(RESOLVED);
        if (!stale) return;
        moduleGraph.invalidateModule(stale);
        ws.send({ type: 'full-reload' });
      });
    },
  };
}

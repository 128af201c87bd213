import type { Plugin } from 'vite';
import { isoDate, readEdition } from './edition.ts';

const MODULE = 'virtual:edition';
const RESOLVED = `\0${MODULE}`;

/** Makes `import { edition } from 'virtual:edition'` the version and the day of what is built. */
export function editionModule(): Plugin {
  return {
    name: 'edition',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const edition = await readEdition();
      const shown = { version: edition.version, date: isoDate(edition) };
      return `export const edition = ${JSON.stringify(shown)};`;
    },
  };
}

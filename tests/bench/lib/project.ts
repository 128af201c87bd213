import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite, projectRoot } from '../../helpers/build.ts';

/** A copy of the course to change and build; it lies in the checkout, whose packages it uses. */
export interface Project {
  readonly root: string;
  readonly dist: string;
  /** Builds from nothing; answers the seconds it took. */
  readonly build: () => Promise<number>;
  readonly remove: () => Promise<void>;
}

/** Copies the course as it is. */
export async function copyProject(name: string): Promise<Project> {
  const root = join(projectRoot, 'tests/output/bench', name);
  const dist = join(root, 'dist');
  const remove = () => rm(root, { recursive: true, force: true });
  await remove();
  for (const part of PARTS) {
    await cp(join(projectRoot, part), join(root, part), { recursive: true });
  }
  return {
    root,
    dist,
    remove,
    async build() {
      for (const made of ['dist', '.astro', 'node_modules/.astro'])
        await rm(join(root, made), { recursive: true, force: true });
      const start = performance.now();
      await buildSite(root);
      return (performance.now() - start) / 1000;
    },
  };
}

const PARTS = [
  'astro.config.mjs',
  'content',
  'content.config.ts',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
];

import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const require = createRequire(import.meta.url);

/** The project's own folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Where `npm run build` puts the site. */
export const dist = join(projectRoot, 'dist');

/** Runs `astro build` in `root`; rejects with what Astro printed when the build fails. */
export async function buildSite(root: string, env: Record<string, string> = {}): Promise<string> {
  const astro = join(dirname(require.resolve('astro/package.json')), 'bin/astro.mjs');
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [astro, 'build'], {
      cwd: root,
      env: { ...cleanEnvironment(), ...env },
      maxBuffer: 64e6,
    });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`astro build failed in ${root}\n${stdout}\n${stderr}`);
  }
}

/** Builds the site unless `dist` is newer than everything it is made from. */
export async function buildUnlessFresh(): Promise<void> {
  const built = await newest([join(dist, 'download')]);
  const inputs = [
    'content',
    'public',
    'src',
    'astro.config.mjs',
    'content.config.ts',
    'package-lock.json',
  ];
  if (built === 0 || built < (await newest(inputs.map((name) => join(projectRoot, name))))) {
    await buildSite(projectRoot);
  }
}

/** Latest change below any of `paths`, in milliseconds; 0 if there is nothing. */
async function newest(paths: readonly string[]): Promise<number> {
  const times = paths.map(async (path) => {
    const info = await stat(path).catch(() => undefined);
    if (!info?.isDirectory()) return info?.mtimeMs ?? 0;
    const names = await readdir(path);
    return Math.max(info.mtimeMs, await newest(names.map((name) => join(path, name))));
  });
  return Math.max(0, ...(await Promise.all(times)));
}

/** Vitest's own settings would make Astro build for tests. */
function cleanEnvironment(): Record<string, string | undefined> {
  const {
    NODE_ENV,
    VITEST,
    VITEST_POOL_ID,
    VITEST_WORKER_ID,
    MODE,
    DEV,
    PROD,
    SSR,
    BASE_URL,
    TEST,
    ...rest
  } = process.env;
  return rest;
}

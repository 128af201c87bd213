import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite, projectRoot } from './build.ts';

/** A built fixture; whoever asked for it removes it. */
export interface BuiltFixture {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Builds the Astro site in `tests/fixtures/<name>` into a new temporary folder. */
export async function buildFixture(
  name: string,
  env: Readonly<Record<string, string>> = {},
): Promise<BuiltFixture> {
  const folder = await mkdtemp(join(tmpdir(), 'fixture-'));
  await buildSite(join(projectRoot, 'tests/fixtures', name), { OUT_DIR: folder, ...env });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listFiles } from '../../src/build/files.ts';
import { buildFixture } from '../helpers/fixture.ts';

test('two builds of the same sources give the same bytes, the zip included', {
  timeout: 60_000,
}, async () => {
  const first = await fingerprint({ TZ: 'UTC', LANG: 'C' });
  const second = await fingerprint({ TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' });
  expect(second).toEqual(first);
});

/** File name → hash of its content, for the fixture built under `env`. */
async function fingerprint(env: Record<string, string>): Promise<Record<string, string>> {
  const { folder, remove } = await buildFixture('portable-site', {
    ...env,
    SOURCE_DATE_EPOCH: '1790000000',
  });
  onTestFinished(remove);
  const hashes: Record<string, string> = {};
  for (const file of await listFiles(folder)) {
    hashes[file] = createHash('sha256')
      .update(await readFile(join(folder, file)))
      .digest('hex');
  }
  return hashes;
}

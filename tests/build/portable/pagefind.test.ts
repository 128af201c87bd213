import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listFiles } from '../../../src/build/files.ts';
import { portablePagefind } from '../../../src/build/portable/pagefind.ts';
import { Problems } from '../../../src/build/portable/problems.ts';
import { tempSite } from '../../helpers/temp-site.ts';

const fragment = (url: string): Uint8Array =>
  gzipSync(`pagefind_dcd${JSON.stringify({ url, content: '服务标准' })}`);

async function convert(
  files: Record<string, string | Uint8Array>,
): Promise<{ files: string[]; problems: string[] }> {
  const dist = await tempSite(files);
  const problems = new Problems();
  await portablePagefind(dist, await listFiles(dist), problems);
  return { files: await listFiles(dist), problems: problems.lines() };
}

test('data becomes scripts, the rest of the bundle goes', async () => {
  const { files, problems } = await convert({
    'zh/a.html': '',
    'pagefind/pagefind.js': 'export const search=()=>fetch("x")',
    'pagefind/pagefind-worker.js': '',
    'pagefind/pagefind-ui.css': '',
    'pagefind/pagefind-entry.json': '{}',
    'pagefind/wasm.en.pagefind': '',
    'pagefind/fragment/zh_1.pf_fragment': fragment('/zh/a.html'),
  });
  expect(problems).toEqual([]);
  expect(files).toEqual([
    'pagefind/fragment/zh_1.pf_fragment.js',
    'pagefind/pagefind-entry.json.js',
    'pagefind/pagefind.js',
    'pagefind/wasm.en.pagefind.js',
    'zh/a.html',
  ]);
});

test('a result that names no file is reported', async () => {
  const { problems } = await convert({
    'zh/index.html': '',
    'pagefind/f.pf_fragment': fragment('/zh/'),
  });
  expect(problems).toEqual([expect.stringMatching(/leads to \/zh\//)]);
});

import { expect, onTestFinished, test } from 'vitest';
import { serveFolder } from '../../src/build/static-server.ts';
import { tempSite } from '../helpers/temp-site.ts';

test('serves a folder below a path, its index for a folder, and 404.html for all else', async () => {
  const folder = await tempSite({
    'index.html': 'door',
    'zh/index.html': 'zh',
    '404.html': 'nowhere',
  });
  const server = await serveFolder(folder, '/some/path/');
  onTestFinished(server.close);
  const get = async (path: string): Promise<[number, string]> => {
    const response = await fetch(new URL(path, server.url));
    return [response.status, await response.text()];
  };
  expect(await get('')).toEqual([200, 'door']);
  expect(await get('zh/')).toEqual([200, 'zh']);
  expect(await get('zh/none')).toEqual([404, 'nowhere']);
  expect(await get('/index.html')).toEqual([404, 'nowhere']);
});

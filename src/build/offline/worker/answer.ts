import { addressOf, controller, has, OWN } from './caches.ts';
import { findPage } from './find-file.ts';
import { earlierBuild, isInUse } from './generations.ts';

/** A page of this build, from the copy. What the build does not have is asked of the network. */
export async function answerPage(request: Request, path: string): Promise<Response> {
  const found = findPage(path, has);
  if (!found) return askNetwork(request, path);
  if ('file' in found) return keptOr(request, found.file);
  const { search, hash } = new URL(request.url);
  return Response.redirect(addressOf(found.redirect) + search + hash, 301);
}

/** Another file: of the build that gave out the page which asks. */
export async function answerFile(request: Request, path: string, page: string): Promise<Response> {
  const cacheName = await earlierBuild(page);
  const options = { ignoreSearch: true, ignoreVary: true };
  const earlier = cacheName && (await caches.match(addressOf(path), { cacheName, ...options }));
  return earlier || keptOr(request, path);
}

async function keptOr(request: Request, file: string): Promise<Response> {
  return (await kept(file)) ?? fetch(request);
}

async function kept(file: string): Promise<Response | undefined> {
  const key = controller.getCacheKeyForURL(addressOf(file));
  if (key === undefined || !(await isInUse())) return undefined;
  return caches.match(key, { cacheName: OWN });
}

/** Without a network: the site's own page that says so, but not in place of a file to download. */
async function askNetwork(request: Request, path: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const page = await kept('404.html');
    if (!page || /\.(?!html$)\w+$/.test(path)) throw error;
    return new Response(page.body, { status: 404, headers: page.headers });
  }
}

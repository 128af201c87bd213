/** What to answer with: a file of the site, or the address that the browser had better ask for. */
export type Found = { readonly file: string } | { readonly redirect: string };

/**
 * What static hosts answer for the page at `path` (below the root of the site): the file itself,
 * `folder/index.html` for `folder/`, and `page.html` for `page`. A folder without its slash, or a
 * page with one, is sent to where relative links are right.
 */
export function findPage(path: string, has: (file: string) => boolean): Found | undefined {
  const bare = path.replace(/\/+$/, '');
  const index = bare === '' ? 'index.html' : `${bare}/index.html`;
  const isFolder = path === '' || path.endsWith('/');
  if (!isFolder && has(path)) return { file: path };
  if (has(index)) return isFolder ? { file: index } : { redirect: `${bare}/` };
  if (!has(`${bare}.html`)) return undefined;
  return isFolder ? { redirect: `${bare}.html` } : { file: `${bare}.html` };
}

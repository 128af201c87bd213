import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A running server of one folder. */
export interface StaticServer {
  /** Address of the folder, with a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves `folder` under the path `mount` (`/` or `/some/path/`); port 0 takes any free port. */
export async function serveFolder(folder: string, mount = '/', port = 0): Promise<StaticServer> {
  const prefix = mount.slice(0, -1);
  const serve = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const notFound = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      const page = createReadStream(join(folder, '404.html'));
      page.on('error', () => response.end('404')).pipe(response);
    };
    if (!request.url?.startsWith(mount)) return notFound();
    request.url = request.url.slice(prefix.length);
    serve(request, response, notFound);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${actual}${mount}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

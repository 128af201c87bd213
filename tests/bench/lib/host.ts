import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import sirv from 'sirv';
import { listFiles } from '../../../src/build/files.ts';
import type { StaticServer } from '../../../src/build/static-server.ts';

/** Serves the built site as static hosts do: texts compressed, for whoever accepts it. */
export async function serveCompressed(dist: string): Promise<StaticServer> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  await cp(dist, folder, { recursive: true });
  for (const file of (await listFiles(folder)).filter((name) => TEXT.test(name))) {
    const path = join(folder, file);
    await writeFile(`${path}.br`, await promisify(brotliCompress)(await readFile(path)));
  }
  const serve = sirv(folder, { brotli: true, etag: true });
  const server = createServer((request, response) =>
    serve(request, response, () => void response.writeHead(404).end()),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await rm(folder, { recursive: true });
    },
  };
}

const TEXT = /\.(?:html|css|js|json|svg|xml|txt)$/;

// `npm start`: shows the built site. `PORT` chooses the port; a busy one gives way to a free one.
import { fileURLToPath } from 'node:url';
import { serveFolder } from './static-server.ts';

const folder = fileURLToPath(new URL('../../dist/', import.meta.url));
const wanted = Number(process.env.PORT ?? 4321);
const { url } = await serveFolder(folder, '/', wanted).catch((error: unknown) => {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return serveFolder(folder);
  }
  throw error;
});
process.stdout.write(`The course is at ${url} (stop with Ctrl+C)\n`);

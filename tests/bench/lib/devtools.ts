import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserFlags, findChromium } from '../../helpers/browser.ts';

type Params = Readonly<Record<string, unknown>>;
type Listener = (params: Params, session: string | undefined) => void;

/** A Chromium spoken to directly. Playwright attaches in a way that switches prerendering off. */
export interface DevTools {
  /** Calls one method of the DevTools protocol, on a session or on the browser itself. */
  send(method: string, params?: Params, session?: string): Promise<Params>;
  on(event: string, listener: Listener): void;
  close(): Promise<void>;
}

/** Starts Chromium with a profile of its own. */
export async function startDevTools(): Promise<DevTools> {
  const profile = await mkdtemp(join(tmpdir(), 'bench-'));
  const chromium = spawn(await findChromium(), [
    ...browserFlags,
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ]);
  const gone = new Promise<void>((resolve) => chromium.once('exit', () => resolve()));
  const connection = await connect(await addressOf(chromium));
  return {
    ...connection,
    async close() {
      chromium.kill();
      await gone;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function addressOf(chromium: ChildProcess): Promise<string> {
  let said = '';
  for await (const part of chromium.stderr ?? []) {
    said += String(part);
    const address = /ws:\/\/\S+/.exec(said)?.[0];
    if (address) {
      chromium.stderr?.resume();
      return address;
    }
  }
  throw new Error(`Chromium ended before it could be spoken to:\n${said}`);
}

async function connect(address: string): Promise<Pick<DevTools, 'send' | 'on'>> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, PromiseWithResolvers<Params> & { readonly session: unknown }>();
  const listeners: { readonly event: string; readonly listener: Listener }[] = [];
  await new Promise((open, fail) => {
    socket.addEventListener('open', open);
    socket.addEventListener('error', fail);
  });
  socket.addEventListener('message', ({ data }) => {
    const { id, method, params = {}, result, error, sessionId } = JSON.parse(String(data));
    if (method === 'Target.detachedFromTarget') {
      // What was asked of a page that is gone is never answered.
      for (const { session, reject } of waiting.values())
        if (session === params.sessionId) reject(new Error('The page is gone.'));
    }
    if (id === undefined) {
      for (const { event, listener } of listeners)
        if (event === method) listener(params, sessionId);
    } else if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  let last = 0;
  return {
    on: (event, listener) => void listeners.push({ event, listener }),
    send(method, params = {}, sessionId) {
      const answer = Promise.withResolvers<Params>();
      waiting.set(++last, { ...answer, session: sessionId });
      socket.send(JSON.stringify({ id: last, method, params, sessionId }));
      return answer.promise;
    },
  };
}

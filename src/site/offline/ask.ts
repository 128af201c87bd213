import type { ToWorker } from '../../core/offline.ts';

/** Calls `over` after `ms`, unless what it answers is called before. */
export type Wait = (ms: number, over: () => void) => () => void;

/**
 * How long a worker may be silent, in milliseconds. While it fetches it speaks after every 20 files:
 * about a megabyte, which takes the slowest lines a minute.
 */
const PATIENCE = 180_000;

/**
 * What `worker` answers to `message`; `undefined` when it goes out of use before, or nothing is heard
 * for long. A browser may end a worker at any time, and says so to nobody. `signs` of life are the
 * messages that workers send meanwhile.
 */
export function ask(
  worker: ServiceWorker | null,
  message: ToWorker,
  signs: EventTarget = navigator.serviceWorker,
  wait: Wait = timer,
): Promise<unknown> {
  if (!worker || worker.state === 'redundant') return Promise.resolve(undefined);
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    const settle = (answer?: unknown) => {
      stop();
      signs.removeEventListener('message', heard);
      worker.removeEventListener('statechange', changed);
      port1.close();
      done(answer);
    };
    const heard = () => {
      stop();
      stop = wait(PATIENCE, settle);
    };
    const changed = () => {
      if (worker.state === 'redundant') settle();
    };
    let stop = wait(PATIENCE, settle);
    signs.addEventListener('message', heard);
    worker.addEventListener('statechange', changed);
    port1.onmessage = ({ data }) => settle(data);
    worker.postMessage(message, [port2]);
  });
}

function timer(ms: number, over: () => void): () => void {
  const id = setTimeout(over, ms);
  return () => clearTimeout(id);
}

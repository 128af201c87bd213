import { expect, test } from 'vitest';
import { ask } from '../../../src/site/offline/ask.ts';

/** A worker that answers as told, the messages of workers, and a clock that runs out when told. */
function aWorker(answer?: (port: MessagePort) => void) {
  const signs = new EventTarget();
  const waits = new Set<() => void>();
  const worker = Object.assign(new EventTarget(), {
    state: 'activated',
    postMessage: (_: unknown, [port]: readonly MessagePort[]) => port && answer?.(port),
  });
  const wait = (_: number, over: () => void) => {
    const one = () => over();
    waits.add(one);
    return () => void waits.delete(one);
  };
  return {
    waits,
    worker,
    asked: ask(worker as unknown as ServiceWorker, 'fill', signs, wait),
    speak: () => signs.dispatchEvent(new Event('message')),
    run: () => {
      for (const over of [...waits]) over();
    },
  };
}

test('the answer is what the worker says', async () => {
  const { asked, waits } = aWorker((port) => port.postMessage(true));
  expect(await asked).toBe(true);
  expect(waits.size).toBe(0);
});

test('a worker of which nothing is heard is given up', async () => {
  const { asked, run } = aWorker();
  run();
  expect(await asked).toBeUndefined();
});

test('one that speaks is waited for anew, and no longer than that', async () => {
  const { asked, waits, speak, run } = aWorker();
  const [first] = waits;
  speak();
  expect(waits.size).toBe(1);
  expect(waits.has(first as () => void)).toBe(false);
  run();
  expect(await asked).toBeUndefined();
});

test('one that goes out of use is not waited for', async () => {
  const { asked, worker, waits } = aWorker();
  worker.dispatchEvent(new Event('statechange'));
  expect(waits.size).toBe(1);
  worker.state = 'redundant';
  worker.dispatchEvent(new Event('statechange'));
  expect(await asked).toBeUndefined();
  expect(waits.size).toBe(0);
});

test('nobody answers nothing', async () => {
  expect(await ask(null, 'fill', new EventTarget(), () => () => {})).toBeUndefined();
});

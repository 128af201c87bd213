/** How long work goes on before the page gets a turn, in ms: less than a frame of 60 in a second. */
const SLICE_MS = 12;

/**
 * A call to be awaited between two small pieces of work: it lets the page draw and listen once a
 * slice has lasted long enough, and returns at once before that. Answers whether it did.
 */
export function slices(now: () => number = () => performance.now()): () => Promise<boolean> {
  let begun = now();
  return async () => {
    if (now() - begun < SLICE_MS) return false;
    await pageTurn();
    begun = now();
    return true;
  };
}

/** Resolves after the page had a turn, as soon as it may. */
function pageTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? messageTurn();
}

/** Safari has no scheduler; a timeout would wait 4 ms each time once it is nested. */
function messageTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

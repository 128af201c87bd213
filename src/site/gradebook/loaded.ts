import { useEffect, useState } from 'preact/hooks';
import { type AnyView, views } from '../islands/views.ts';

const ready = new Map<string, AnyView>();

/** The view of a kind once it is loaded; `'failed'` where it cannot be. */
export function useView(kind: string): AnyView | 'failed' | undefined {
  const [, draw] = useState({});
  const [failed, setFailed] = useState('');
  useEffect(() => {
    if (ready.has(kind)) return undefined;
    let gone = false;
    const load = views[kind]?.() ?? Promise.reject(new Error(`No view of "${kind}"`));
    load
      .then((view) => ready.set(kind, view))
      .catch(() => setFailed(kind))
      .finally(() => !gone && draw({}));
    return () => {
      gone = true;
    };
  }, [kind]);
  return ready.get(kind) ?? (failed === kind ? 'failed' : undefined);
}

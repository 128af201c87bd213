import { useRef, useState } from 'preact/hooks';
import { planRestore, type Restored, type RestorePlan, restore } from '../../store/backup.ts';
import { $trouble, browserShelf } from '../../store/browser.ts';
import { type FileRead, readFile } from './read-file.ts';

/** A file that can be restored, and what would come of it. */
export interface Offer {
  readonly file: Extract<FileRead, { entries: unknown }>;
  readonly plan: RestorePlan;
  /** What was shown before no longer held. */
  readonly changed: boolean;
}

/** Where a restore stands. */
export type Restoring =
  | { readonly is: 'idle' | 'reading' }
  | { readonly is: 'refused'; readonly why: Refused }
  | { readonly is: 'offered'; readonly offer: Offer }
  | { readonly is: 'failed'; readonly why: 'full' | 'blocked' }
  | { readonly is: 'done'; readonly undo: () => number }
  | { readonly is: 'undone'; readonly left: number };

/** Why a file cannot be restored. */
export type Refused =
  | Extract<FileRead, { problem: unknown }>
  | { readonly problem: 'big' | 'unread' | 'not-loaded' };

/** A back-up is looked at, offered, restored and taken back, one step at a time. */
export function useRestore() {
  const [now, set] = useState<Restoring>({ is: 'idle' });
  const again = useRef<() => RestorePlan>();
  const refuse = (why: Refused) => set({ is: 'refused', why });
  const open = async (chosen: Blob) => {
    set({ is: 'reading' });
    if (chosen.size > MOST_BYTES) return refuse({ problem: 'big' });
    const text = await chosen.text().catch(() => undefined);
    if (text === undefined) return refuse({ problem: 'unread' });
    const file = readFile(text);
    if ('problem' in file) return refuse(file);
    try {
      const [{ fitnessOf }, { MERGERS }] = await Promise.all([
        import('./fits.ts'),
        import('./mergers.ts'),
      ]);
      const fits = await fitnessOf(file.entries);
      const plan = () =>
        planRestore(file.entries, browserShelf(), (key) => fits.get(key) ?? 'future', MERGERS);
      again.current = plan;
      set({ is: 'offered', offer: { file, plan: plan(), changed: false } });
    } catch {
      refuse({ problem: 'not-loaded' });
    }
  };
  const act = ({ file, plan: shown }: Offer) => {
    const plan = again.current?.() ?? shown;
    // Another tab may have gone on while this one was being read.
    if (!isSame(plan, shown)) return set({ is: 'offered', offer: { file, plan, changed: true } });
    const restored: Restored = restore(plan, browserShelf(), () => $trouble.get());
    set(
      'problem' in restored ? { is: 'failed', why: restored.problem } : { is: 'done', ...restored },
    );
  };
  const undo = (back: () => number) => set({ is: 'undone', left: back() });
  return { now, open, act, undo, leave: () => set({ is: 'idle' }) };
}

/** No browser keeps more than a tenth of it. */
const MOST_BYTES = 100_000_000;

function isSame(one: RestorePlan, other: RestorePlan): boolean {
  const text = ({ items, writes }: RestorePlan) => JSON.stringify([items, [...writes]]);
  return text(one) === text(other);
}

import { exercises } from 'virtual:exercises';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import { hash } from '../../core/random.ts';
import { $changes, browserShelf } from '../../store/browser.ts';
import type { Shelf } from '../../store/shelf.ts';
import { workKey } from '../../store/work.ts';
import { type OwnWork, ownWorks } from '../own-works.ts';

/** The reader’s own work, and the modules it belongs to. */
export interface Works {
  readonly works: readonly OwnWork[];
  readonly begun: readonly string[];
}

/** What the reader has done, read again when it changes in another tab; `undefined` until it is read. */
export function useWorks(language: Language): Works | undefined {
  const [works, setWorks] = useState<Works>();
  useEffect(() => {
    const shelf = browserShelf();
    let known: number | undefined;
    let newest = 0;
    const look = () => {
      const now = signature(shelf);
      if (now === known) return;
      known = now;
      newest += 1;
      const turn = newest;
      ownWorks(shelf, language)
        // A part of the course that cannot be loaded must not keep the terms from being reviewed.
        .catch((): readonly OwnWork[] => [])
        .then((found) => turn === newest && setWorks({ works: found, begun: begunOn(shelf) }));
    };
    look();
    return $changes.listen(look);
  }, [language]);
  return works;
}

/** Modules of which an exercise was begun, in the course’s order. */
function begunOn(shelf: Shelf): readonly string[] {
  const keys = new Set(shelf.keys());
  const begun = exercises.filter(({ id }) => keys.has(workKey(id)));
  return [...new Set(begun.map(({ module }) => module))];
}

/** Changes with any of the reader’s work, and with nothing else: not with every card answered. */
function signature(shelf: Shelf): number {
  const keys = shelf.keys().filter((key) => key.startsWith(workKey('')));
  return hash(keys.map((key) => `${key}${shelf.get(key)}`).join('\n'));
}

import { useEffect, useState } from 'preact/hooks';
import { canSeal, type KeyPair, newKey } from '../../exchange/key.ts';
import { browserShelf } from '../../store/browser.ts';
import { addKey, allKeys, isInFile, keyInUse, noteInFile, useFromNowOn } from '../../store/desk.ts';
import { type KeyFile, keyFileOf } from './key-file.ts';

/** The instructor's key on this page, and what can be done about it. */
export interface KeyHold {
  /** `undefined` while there is none. */
  readonly pair: KeyPair | undefined;
  /** Whether it is known yet if there is one. */
  readonly ready: boolean;
  /** Whether the instructor has it as a file. */
  readonly inFile: boolean;
  /** The browser would not keep it: it is gone with this page. */
  readonly unkept: boolean;
  /** Makes a new one and uses it from now on. */
  readonly make: () => Promise<void>;
  /**
   * Says whose the text of a key file is: if that of this key, it is noted as saved; if that of another,
   * that one is used from now on.
   */
  readonly open: (text: string) => Promise<KeyFile['holds']>;
  /** Notes that the instructor has it as a file. */
  readonly noted: () => void;
  /** Every key of this browser, the newest first. */
  readonly all: readonly KeyPair[];
  /** Uses another of {@link all} from now on. */
  readonly use: (pair: KeyPair) => void;
}

/** The key of this browser; one is made as soon as it is `wanted`. */
export function useKey(wanted: boolean): KeyHold {
  const [held, setHeld] = useState<Held>(NOTHING);
  const take = async (pair: KeyPair, inFile: boolean) => {
    const shelf = browserShelf();
    const kept = await addKey(pair).then(
      () => true,
      () => false,
    );
    if (kept) useFromNowOn(pair.public, shelf);
    if (inFile) noteInFile(pair.public, shelf);
    const inFileNow = isInFile(pair.public, shelf);
    setHeld(({ all }) => ({
      pair,
      ready: true,
      unkept: !kept,
      inFile: inFileNow,
      all: [pair, ...all.filter((other) => other.public !== pair.public)],
    }));
  };
  const noted = () => {
    if (!held.pair) return;
    noteInFile(held.pair.public, browserShelf());
    setHeld({ ...held, inFile: true });
  };
  const make = async () => take(await newKey(), false);
  useEffect(() => {
    allKeys().then(
      (keys) => {
        const shelf = browserShelf();
        const pair = keyInUse(keys, shelf);
        const inFile = pair !== undefined && isInFile(pair.public, shelf);
        setHeld((now) =>
          now.pair ? now : { pair, ready: true, inFile, unkept: false, all: keys },
        );
      },
      () => setHeld((now) => ({ ...now, ready: true })),
    );
  }, []);
  const isMissing = wanted && held.ready && !held.pair && canSeal();
  useEffect(() => {
    if (isMissing) void make();
  }, [isMissing]);
  return {
    ...held,
    make,
    open: async (text) => {
      const found = keyFileOf(text, held.pair);
      if (found.holds === 'this') noted();
      if (found.holds === 'other') await take(found.pair, true);
      return found.holds;
    },
    use: (pair) => void take(pair, false),
    noted,
  };
}

type Held = Pick<KeyHold, 'pair' | 'ready' | 'inFile' | 'unkept' | 'all'>;

const NOTHING: Held = { pair: undefined, ready: false, inFile: false, unkept: false, all: [] };

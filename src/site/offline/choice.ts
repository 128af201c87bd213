import { isObject, parseJson } from '../../core/json.ts';
import { browserShelf } from '../../store/browser.ts';
import { OFFLINE_KEY } from '../../store/keys.ts';

/** What the reader decided about the copy in this browser. */
export interface Choice {
  /** Wanted, or not, whatever is the custom; without a word the site decides. */
  readonly copy?: 'on' | 'off';
  /** The new build that was put off: it is not spoken of again. */
  readonly later?: string;
}

/** What was decided before; nothing if it cannot be read. */
export function readChoice(): Choice {
  const value = parseJson(browserShelf().get(OFFLINE_KEY) ?? '');
  if (!isObject(value)) return {};
  const { copy, later } = value;
  return {
    ...(copy === 'on' || copy === 'off' ? { copy } : {}),
    ...(typeof later === 'string' ? { later } : {}),
  };
}

/** Remembers `change` beside what was decided before. */
export function choose(change: Choice): void {
  browserShelf().set(OFFLINE_KEY, JSON.stringify({ ...readChoice(), ...change }));
}

import { isObject, parseJson } from '../json.ts';
import { LANGUAGES, type Language, languageIn } from '../language.ts';
import { ownWords } from '../own-words.ts';
import { check } from './check.ts';
import { type Dismissals, dismissed } from './dismissal.ts';
import {
  type Draft,
  type Finding,
  SLOTS,
  type Slot,
  type Standard,
  TEXT_LIMIT,
} from './standard.ts';

/** One standard that is being written and checked. */
export interface Entry {
  readonly id: string;
  readonly as: Draft['as'];
  /** Where it is one text, `does` holds it. */
  readonly standard: Standard;
  /** The language it is in as its author says; null: guessed from its script. */
  readonly language: Language | null;
  readonly dismissals: Dismissals;
  /** The slots a text was joined from: they come back if it is not changed meanwhile. */
  readonly joined?: { readonly text: string; readonly slots: Standard };
}

/** All standards in their author's order; always at least one. */
export type Notebook = readonly Entry[];

/** Most standards that are kept. */
export const MOST_ENTRIES = 100;

/** A standard nothing was written of yet. */
export function blankEntry(id: string): Entry {
  return { id, as: 'text', standard: {}, language: null, dismissals: {} };
}

/** The language of `entry`: as its author says, else Chinese as soon as there is a Chinese character. */
export function entryLanguage({ language, standard }: Entry, page: Language): Language {
  const text = Object.values(standard).join('');
  if (language) return language;
  return /\p{L}/u.test(text) ? languageIn(text) : page;
}

/** What the checker says about `entry` on a page in `page`. Asked again, it is not checked again. */
export function findingsIn(entry: Entry, page: Language): readonly Finding[] {
  const language = entryLanguage(entry, page);
  const known = checked.get(entry);
  if (known?.language === language) return known.findings;
  const { as, standard } = entry;
  const draft: Draft = as === 'slots' ? { as, standard } : { as, text: standard.does ?? '' };
  const findings = check(draft, language);
  checked.set(entry, { language, findings });
  return findings;
}

/** Each key pressed makes one new entry; all the others of a list stay the same. */
const checked = new WeakMap<Entry, { language: Language; findings: readonly Finding[] }>();

/** Whether anything is written in `entry`. */
export function isWritten({ standard }: Entry): boolean {
  return Object.values(standard).some((text) => text?.trim());
}

/** `entry` with other words in a slot. */
export function written(entry: Entry, slot: Slot, text: string): Entry {
  return { ...entry, standard: { ...entry.standard, [slot]: ownWords(text, TEXT_LIMIT) } };
}

/**
 * `entry` as one text or in slots. The words stay: a text goes into the slot for what is done, and
 * slots become one text, a line each, which goes back into the same slots if it was not changed.
 */
export function turned(entry: Entry, as: Draft['as']): Entry {
  if (entry.as === as) return entry;
  const { joined, ...rest } = entry;
  const text = entry.standard.does ?? '';
  if (as === 'slots') {
    const standard = joined && joined.text === text ? joined.slots : { does: text };
    return { ...rest, as, standard };
  }
  const parts = SLOTS.flatMap((slot) => entry.standard[slot]?.trim() || []);
  const all = ownWords(parts.join('\n'), TEXT_LIMIT);
  return { ...rest, as, standard: { does: all }, joined: { text: all, slots: entry.standard } };
}

/** The text a notebook is kept as. */
export function toText(notebook: Notebook): string {
  return JSON.stringify({ format: 1, standards: notebook });
}

/** A notebook from anything; what in it is no standard is left out. Undefined where there is none. */
export function fromText(text: string): Notebook | undefined {
  const value = parseJson(text);
  if (!isObject(value) || value['format'] !== 1) return undefined;
  const list = Array.isArray(value['standards']) ? value['standards'] : [];
  const entries = new Map(list.flatMap(entryFrom).map((entry) => [entry.id, entry]));
  return entries.size > 0 ? [...entries.values()].slice(0, MOST_ENTRIES) : undefined;
}

function entryFrom(value: unknown): readonly Entry[] {
  if (!isObject(value) || typeof value['id'] !== 'string' || !value['id']) return [];
  const joined = isObject(value['joined']) ? value['joined'] : {};
  const text = joined['text'];
  return [
    {
      id: value['id'].slice(0, 80),
      as: value['as'] === 'slots' ? 'slots' : 'text',
      standard: standardFrom(value['standard']),
      language: LANGUAGES.find((one) => one === value['language']) ?? null,
      dismissals: Object.entries(isObject(value['dismissals']) ? value['dismissals'] : {}).reduce(
        (all, [id, reason]) => (typeof reason === 'string' ? dismissed(all, id, reason) : all),
        {} as Dismissals,
      ),
      ...(typeof text === 'string' && { joined: { text, slots: standardFrom(joined['slots']) } }),
    },
  ];
}

function standardFrom(value: unknown): Standard {
  const slots = isObject(value) ? value : {};
  return Object.fromEntries(
    SLOTS.flatMap((slot) => {
      const text = slots[slot];
      return typeof text === 'string' ? [[slot, ownWords(text, TEXT_LIMIT)]] : [];
    }),
  );
}

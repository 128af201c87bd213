import type { AstroGlobal } from 'astro';
import type { Language } from '../core/language.ts';
import { type Words, wordsFrom } from '../ui/words.ts';

/** The language of the page being built, and the interface words in it. */
export function speak({ locals }: Pick<AstroGlobal, 'locals'>): {
  language: Language;
  words: Words;
  table: Table;
} {
  const language: Language = locals.starlightRoute.locale === 'en' ? 'en' : 'zh';
  const table = locals.t.all() as Table;
  return { language, words: wordsFrom(table), table };
}

export type Table = Readonly<Record<string, string>>;

/** The words whose keys begin with one of `starts`: what an island takes along. */
export function pickWords(table: Table, starts: readonly string[]): Table {
  return Object.fromEntries(
    Object.entries(table).filter(([key]) => starts.some((start) => key.startsWith(start))),
  );
}

/** What an exercise of `kind` says to learners: all its words but those of an instructor's views. */
export function exerciseWords(table: Table, kind: string): Table {
  const own = pickWords(table, ['ex.', 'notice.', 'quiz.', ...wordsOf(kind)]);
  return Object.fromEntries(
    Object.entries(own).filter(([key]) => !/^[^.]+\.(work|class)(\.|$)/.test(key)),
  );
}

/** How the keys begin that `kind` has beside those of every exercise. */
export function wordsOf(kind: string): readonly string[] {
  if (CHECKED.has(kind)) return [`${kind}.`, ...CHECKER, 'service-circle.reason'];
  return STAGED.has(kind) ? [`${kind}.`, 'staged.'] : [`${kind}.`];
}

/** Kinds that are worked out in stages; see `src/core/staged`. */
const STAGED: ReadonlySet<string> = new Set(['rebuild', 'sort', 'casework', 'scene']);

/** The words of `src/ui/standards`, and none of the checker's own page. */
const CHECKER: readonly string[] = [
  ...['because', 'blank', 'dismiss', 'do', 'find', 'flaw', 'found', 'here', 'lesson', 'none'],
  ...['only', 'over', 'reason', 'recall', 'slot'],
].map((part) => `checker.${part}`);

/** Kinds in which standards are written, with the checker beside them. */
const CHECKED: ReadonlySet<string> = new Set(['workshop']);

import type { Language } from '../../core/language.ts';
import { siteUrl } from '../site-url.ts';

/**
 * A link that opens the hand-in in the gradebook; `undefined` where chats and mail programs would
 * cut it, and on a copy from disk, whose address means nothing elsewhere.
 */
export function gradebookLink(token: string, language: Language): string | undefined {
  const { href, protocol } = new URL(siteUrl(`${language}/gradebook.html`), location.href);
  const link = `${href}#${token}`;
  return /^https?:$/.test(protocol) && link.length <= LONGEST_LINK ? link : undefined;
}

const LONGEST_LINK = 2000;

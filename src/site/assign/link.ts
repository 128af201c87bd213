import type { Assignment } from '../../core/assign/assignment.ts';
import { UNKNOWN } from '../../core/assign/read.ts';
import type { Language } from '../../core/language.ts';

/**
 * The page a student does `assignment` on, as a path below the course's root: a single exercise
 * with nothing to hand in has its own, unless this course has none such.
 */
export function pageOf({ parts, collect }: Assignment, language: Language): string {
  const [first, second] = parts;
  const isSingle = first !== undefined && second === undefined && collect === 'none';
  return isSingle && !UNKNOWN.test(first.exercise)
    ? `${language}/exercises/${first.exercise}.html`
    : `${language}/assignment.html`;
}

/** The link to `assignment` in the course whose root folder is at `root` (a slash at its end). */
export function linkTo(assignment: Assignment, token: string, language: Language, root: string) {
  return `${root}${pageOf(assignment, language)}#${token}`;
}

/** The same as {@link linkTo} for an instructor who wants to see what students will see. */
export function previewOf(assignment: Assignment, token: string, language: Language, root: string) {
  return `${root}${pageOf(assignment, language)}?preview#${token}`;
}

/** Whether links to `root` open on this computer only. */
export function isHere(root: string): boolean {
  const { protocol, hostname } = new URL(root);
  return !/^https?:$/.test(protocol) || LOCAL.test(hostname);
}

/**
 * The root of a hosted course, from the address of any of its pages as people type or paste it;
 * `undefined` if it cannot be an address that others can open.
 */
export function rootOf(typed: string): string | undefined {
  const text = typed.trim();
  if (!text || /\s/.test(text)) return undefined;
  const whole = /^[a-z][\w+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return undefined;
  const { origin, pathname, hostname } = new URL(whole);
  const isName = hostname.includes('.') || hostname.startsWith('[');
  const root = `${origin}${pathname.replace(PAGE, '/').replace(/\/*$/, '/')}`;
  return isName && URL.canParse(root) && !isHere(root) ? root : undefined;
}

const LOCAL = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

/** From the language on, or the front door itself: what of an address is a page of the course. */
const PAGE = /\/((zh|en)(\/.*)?|[^/]*\.html)$/;

import { browserShelf } from '../../store/browser.ts';
import { HOSTED_KEY } from '../../store/desk.ts';
import { siteUrl } from '../site-url.ts';
import { rootOf } from './link.ts';

/** The root folder of this copy of the course, with a slash at its end. */
export function ownRoot(): string {
  return new URL(siteUrl(''), location.href).href;
}

/** Where students find the course, as typed here once; `undefined` if it never was. */
export function hostedRoot(): string | undefined {
  return rootOf(browserShelf().get(HOSTED_KEY) ?? '');
}

/** Remembers where students find the course. */
export function keepHostedRoot(root: string): void {
  browserShelf().set(HOSTED_KEY, root);
}

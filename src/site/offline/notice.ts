/** A newer version is ready, or came while something was being written: said quietly, in every tab. */

import type { ToWorker } from '../../core/offline.ts';
import { choose, readChoice } from './choice.ts';
import { $copy, accept } from './copy.ts';
import { mayLose, watchTyping } from './unsaved.ts';

/** Where it is said: `UpdateNotice.astro`. */
let place: HTMLElement | null = null;

/** Whether the page came from the copy; a first copy taking over is no reason to load it again. */
let isFromCopy = false;

/** The worker this page was last known to have. */
let own: ServiceWorker | null = null;

/** The element the keyboard came from. */
let before: Element | null = null;

/** The reader has said that this page may go, whatever stands in it. */
let mayGo = false;

/** Begins to follow the copy; call it once. */
export function watchVersions(): void {
  place = document.querySelector('.update-notice');
  if (!place || !('serviceWorker' in navigator)) return;
  watchTyping();
  attachKeys(place);
  own = navigator.serviceWorker.controller;
  isFromCopy = own !== null;
  navigator.serviceWorker.addEventListener('controllerchange', changed);
  // While a page is in the back/forward cache, some browsers do not tell it.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && navigator.serviceWorker.controller !== own) changed();
  });
  $copy.subscribe(({ newer }) => {
    if (newer && readChoice().later !== newer.build) say('ready', acceptHere, later);
    else if (place?.dataset['said'] === 'ready') fold();
  });
}

/** Asks first when something may be lost; then all open pages change to the newer version. */
export function acceptHere(): void {
  if (mayLose() && !mayGo) {
    say('unsaved', () => {
      mayGo = true;
      accept();
    });
  } else accept();
}

function changed(): void {
  own = navigator.serviceWorker.controller;
  if (!isFromCopy) {
    isFromCopy = true;
    return;
  }
  if (mayLose() && !mayGo) {
    own?.postMessage('stays' satisfies ToWorker);
    say('moved', again);
  } else again();
}

function again(): void {
  // What is stored when a field is left is stored now; the rest is when the page is.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  location.reload();
}

function later(): void {
  const { newer } = $copy.get();
  if (newer) choose({ later: newer.build });
}

function say(what: 'ready' | 'unsaved' | 'moved', go: () => void, put?: () => void): void {
  if (!place || place.dataset['said'] === what) return;
  // Only a change of text in a place that was there before is read out.
  const text = document.createElement('p');
  text.textContent = place.dataset[what] ?? '';
  const reload = button(place.dataset['reload'], go);
  const close = button(place.dataset['later'], () => {
    put?.();
    fold();
  });
  if (what === 'ready') reload.classList.add('primary');
  const hadFocus = place.contains(document.activeElement);
  place.dataset['said'] = what;
  place.replaceChildren(text, reload, close);
  if (hadFocus) reload.focus();
}

function button(label: string | undefined, click: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button small';
  made.textContent = label ?? '';
  made.addEventListener('click', click);
  return made;
}

function attachKeys(notice: HTMLElement): void {
  notice.addEventListener('focusin', ({ relatedTarget }) => {
    if (!notice.contains(relatedTarget as Node | null)) before = relatedTarget as Element | null;
  });
  notice.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') notice.querySelector<HTMLElement>('.button:last-child')?.click();
  });
}

/** Takes the notice away; the keyboard goes on where it was. */
function fold(): void {
  if (!place) return;
  const hadFocus = place.contains(document.activeElement);
  delete place.dataset['said'];
  place.replaceChildren();
  if (!hadFocus) return;
  const next = before?.isConnected ? before : document.querySelector('.brand');
  if (next instanceof HTMLElement) next.focus();
}

/**
 * Definitions of key terms where they are used: a card on hover and on focus, and on a first tap,
 * which follows the link only when the card is there. Escape and a tap elsewhere close it; it stays
 * while the pointer is on it. What reads the screen has the definition from the link itself and not
 * from the card. Without scripts a term is a link to the glossary.
 */
const CLOSE_MS = 250;
const OPEN_MS = 120;
const EDGE = 12;

let card: HTMLElement | undefined;
let shown: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** What the last press was, and whether the card of that term was open by then. */
let press = { isTouch: false, wasOpen: false };

if (document.querySelector('.term') && 'popover' in HTMLElement.prototype) {
  const on = <K extends keyof DocumentEventMap>(
    type: K,
    act: (event: DocumentEventMap[K]) => void,
  ) => document.addEventListener(type, act, true);
  on('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const term = termAt(target);
    if (term) later(() => show(term), OPEN_MS);
    else if (isOnCard(target)) clearTimeout(timer);
    else if (shown) later(leave, CLOSE_MS);
    else clearTimeout(timer);
  });
  on('pointerdown', ({ target, pointerType }) => {
    const term = termAt(target);
    press = { isTouch: pointerType === 'touch', wasOpen: term !== undefined && term === shown };
    if (!term && !isOnCard(target)) hide();
  });
  on('click', (event) => {
    const term = termAt(event.target);
    if (!term || !press.isTouch || press.wasOpen) return;
    event.preventDefault();
    show(term);
  });
  on('focusin', ({ target }) => {
    const term = termAt(target);
    if (term?.matches(':focus-visible')) show(term);
    else if (!term && !isOnCard(target)) hide();
  });
  on('keydown', (event) => {
    if (event.key !== 'Escape' || !shown) return;
    hide();
    event.preventDefault();
  });
  addEventListener('resize', hide);
  addEventListener('pagehide', hide);
}

function termAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  return (target instanceof Element && target.closest<HTMLAnchorElement>('a.term')) || undefined;
}

function isOnCard(target: EventTarget | null): boolean {
  return target instanceof Node && card?.contains(target) === true;
}

function later(act: () => void, after: number): void {
  clearTimeout(timer);
  timer = setTimeout(act, after);
}

/** The pointer has gone; a term that has the keyboard keeps its card. */
function leave(): void {
  if (!shown?.matches(':focus-visible')) hide();
}

function hide(): void {
  clearTimeout(timer);
  shown = undefined;
  if (card?.matches(':popover-open')) card.hidePopover();
}

function show(term: HTMLAnchorElement): void {
  clearTimeout(timer);
  const text = document.getElementById(term.getAttribute('aria-describedby') ?? '');
  if (!text || term === shown) return;
  const { name = '', other = '', otherLang = '', more = '' } = text.dataset;
  card ??= newCard();
  const [title, foreign] = [element('b', name), element('span', other)];
  foreign.lang = otherLang;
  const head = element('p', '');
  head.append(title, ' ', foreign);
  const link = element('a', more);
  link.href = term.href;
  link.tabIndex = -1;
  card.replaceChildren(head, element('p', text.textContent ?? ''), link);
  card.showPopover();
  shown = term;
  place(card, term);
}

/** Under the term, or above it where there is no room; never beyond the edge of the screen. */
function place(card: HTMLElement, term: HTMLElement): void {
  const lines = [...term.getClientRects()];
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  const { clientWidth, clientHeight } = document.documentElement;
  const above = last.bottom + card.offsetHeight > clientHeight && first.top > card.offsetHeight;
  const left = Math.min(above ? first.left : last.left, clientWidth - card.offsetWidth - EDGE);
  card.style.left = `${Math.max(EDGE, left) + scrollX}px`;
  card.style.top = `${(above ? first.top - card.offsetHeight : last.bottom) + scrollY}px`;
}

function newCard(): HTMLElement {
  const made = element('div', '');
  made.className = 'term-card';
  made.popover = 'manual';
  made.setAttribute('aria-hidden', 'true');
  document.body.append(made);
  return made;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/**
 * For `focusout` of a popover: closes it once the keyboard has gone on, so that it never covers
 * what has the focus. Back on its own button it stays open.
 */
export function closeWhenLeft({ currentTarget, relatedTarget }: FocusEvent): void {
  const popover = currentTarget as HTMLElement;
  if (!(relatedTarget instanceof Element) || !popover.matches(':popover-open')) return;
  const opener = relatedTarget.closest('[popovertarget]')?.getAttribute('popovertarget');
  if (opener !== popover.id && !popover.contains(relatedTarget)) popover.hidePopover();
}

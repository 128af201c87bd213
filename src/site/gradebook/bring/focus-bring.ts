/** What holds `button` is about to go; the keyboard goes on where work comes in. */
export function focusBring(button: HTMLElement): void {
  button.closest('.gradebook')?.querySelector<HTMLElement>('.bring input')?.focus();
}

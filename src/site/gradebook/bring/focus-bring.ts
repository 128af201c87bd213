/** What had the keyboard is about to go; it goes on where work comes in. */
export function focusBring(): void {
  document.querySelector<HTMLElement>('.gradebook .bring input')?.focus();
}

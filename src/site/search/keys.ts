import type { Frame } from './frame.ts';

/**
 * Moves through the dialog by keys: arrows go from the field through the results and round,
 * Home and End to the first and last result, Escape closes, and typing on a result goes on in the field.
 * Focus really moves, so that links stay links. `follow` is Enter in the field.
 */
export function handleKeys({ dialog, input, body }: Frame, follow: () => void): void {
  dialog.addEventListener('keydown', (event) => {
    // While an input method composes, every key is its own; Safari tells only by the code 229.
    if (event.isComposing || event.keyCode === 229) return;
    const stops = [input, ...body.querySelectorAll<HTMLElement>('a, button')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const target =
      event.target === input ? fieldKeys(event.key, stops) : listKeys(event.key, stops, at);
    if (event.key === 'Escape') dialog.close();
    else if (event.key === 'Enter' && event.target === input) follow();
    else if (target) move(target);
    else {
      if (at > 0 && isTyping(event)) input.focus();
      return;
    }
    event.preventDefault();
  });
}

function fieldKeys(key: string, stops: readonly HTMLElement[]): HTMLElement | undefined {
  return key === 'ArrowDown' ? stops[1] : key === 'ArrowUp' ? stops.at(-1) : undefined;
}

function listKeys(key: string, stops: readonly HTMLElement[], at: number): HTMLElement | undefined {
  if (at < 1) return undefined;
  const goals: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowDown: stops[(at + 1) % stops.length],
    ArrowUp: stops[at - 1],
    Home: stops[1],
    End: stops.at(-1),
  };
  return goals[key];
}

function move(target: HTMLElement): void {
  target.focus({ preventScroll: true });
  (target.closest('.search-hit') ?? target).scrollIntoView({ block: 'nearest' });
}

function isTyping({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (
    !(ctrlKey || metaKey || altKey) && ([...key].length === 1 ? key !== ' ' : key === 'Backspace')
  );
}

import type { Words } from '../words.ts';

/** What is asked as the name of a field: without its question mark. */
export function fieldOf(prompt: string): string {
  return prompt.replace(/[?？]\s*$/, '');
}

/** What was chosen in an ask, with what was asked. */
export function choiceText(prompt: string, choice: string, words: Words): string {
  return words('staged.choice', { ask: fieldOf(prompt), choice });
}

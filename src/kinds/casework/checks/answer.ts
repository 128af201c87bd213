import type { Tell, WrittenAnswer } from './types.ts';

/** Whether what is right is among `options`, and something is said about each of them. */
export function checkAnswer(
  { accepted, feedback }: WrittenAnswer,
  options: readonly { readonly id: string }[],
  tell: Tell,
): void {
  const known = options.map(({ id }) => id);
  const among = `one of ${known.join(', ')}`;
  for (const [index, id] of accepted.entries()) {
    if (!known.includes(id)) tell(['accepted', index], among);
    else if (accepted.indexOf(id) < index) tell(['accepted', index], `"${id}" only once`);
  }
  if (known.length > 0 && known.every((id) => accepted.includes(id))) {
    tell(['accepted'], 'at least one option that is wrong');
  }
  for (const id of Object.keys(feedback)) {
    if (!known.includes(id)) tell(['feedback', id], among);
  }
  for (const id of known) {
    if (!Object.hasOwn(feedback, id)) tell(['feedback', id], `feedback for the option "${id}"`);
  }
}

import { placesOf } from '../places.ts';
import type { AllocationTask, Condition } from '../task.ts';
import { listed, type Tell } from './types.ts';

/** What is wrong with letters: places, decisions and options there are not. */
export function checkLetters(task: AllocationTask, tell: Tell): void {
  const ids = placesOf(task).map(({ id }) => id);
  for (const [index, { tone, paragraphs }] of task.letters.entries()) {
    const seen = new Set<string>();
    for (const [place, { id, when, about }] of paragraphs.entries()) {
      const at = (path: readonly PropertyKey[], expected: string) =>
        tell(['letters', index, 'paragraphs', place, ...path], expected);
      if (seen.has(id)) at(['id'], 'an id no paragraph above has');
      seen.add(id);
      if (about !== undefined && !ids.includes(about))
        at(['about'], `a place or setting (${listed(ids)})`);
      if (when.length === 0 && tone !== 'thanks') at(['when'], 'which choices make it arrive');
      if (when.length === 0 && about === undefined)
        at(['about'], `a place or setting (${listed(ids)})`);
      for (const [number, condition] of when.entries()) {
        checkCondition(task, condition, (path, expected) =>
          at(['when', number, ...path], expected),
        );
      }
    }
  }
}

/** Tells the first thing that is wrong: what follows from it is no news. */
function checkCondition(task: AllocationTask, condition: Condition, tell: Tell): void {
  const { of, decision, is, least } = condition;
  const places = placesOf(task);
  const known = new Set<string>();
  if (least !== undefined && least > of.length) {
    tell(['least'], `at most ${of.length}, as no more are named in "of"`);
  }
  for (const [index, id] of of.entries()) {
    const place = places.find((one) => one.id === id);
    if (!place) {
      tell(['of', index], `a place or setting (${listed(places.map((one) => one.id))})`);
      return;
    }
    const ask = place.asks.find((one) => one.id === (decision ?? id));
    if (!ask) {
      const asks = place.asks.map((one) => one.id);
      tell(
        ['decision'],
        asks.includes(id)
          ? `no "decision", as "${id}" is a setting`
          : `a decision that "${id}" has (${listed(asks)})`,
      );
      return;
    }
    const options = ask.options.map((one) => one.id);
    if (!is.some((option) => options.includes(option))) {
      tell(['is', 0], `an option that "${id}" offers (${listed(options)})`);
      return;
    }
    for (const option of options) known.add(option);
  }
  // Places offer different options, so what one of them offers may be named for all.
  for (const [index, option] of is.entries()) {
    if (known.has(option)) continue;
    tell(['is', index], `an option that is offered there (${listed([...known])})`);
  }
}

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

function checkCondition(task: AllocationTask, condition: Condition, tell: Tell): void {
  const { of, decision, is, least } = condition;
  const places = placesOf(task);
  if (least !== undefined && least > of.length) {
    tell(['least'], `at most ${of.length}, as no more are named in "of"`);
  }
  for (const [index, id] of of.entries()) {
    const place = places.find((one) => one.id === id);
    if (!place) {
      tell(['of', index], `a place or setting (${listed(places.map((one) => one.id))})`);
      continue;
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
      continue;
    }
    const options = ask.options.map((one) => one.id);
    const [unknown] = is.filter((option) => !options.includes(option));
    if (unknown !== undefined) {
      tell(['is', is.indexOf(unknown)], `an option that "${id}" offers (${listed(options)})`);
    }
  }
}

import type { AllocationTask, Effects } from '../task.ts';
import { listed, type Tell } from './types.ts';

/** What is wrong with measures, and with effects on measures there are not. */
export function checkMeasures(task: AllocationTask, tell: Tell): void {
  for (const [index, { goal, bands }] of task.measures.entries()) {
    if ((goal['at-most'] === undefined) === (goal['at-least'] === undefined)) {
      tell(['measures', index, 'goal'], 'exactly one of "at-most" and "at-least"');
    }
    const ends = bands.map(({ to }) => to);
    for (const [place, end] of ends.entries()) {
      const path = ['measures', index, 'bands', place, 'to'];
      const before = ends[place - 1];
      const isLast = place === ends.length - 1;
      if (isLast && end !== undefined) tell(path, 'no upper end, as this is the last band');
      if (!isLast && end === undefined)
        tell(path, 'where this band ends; only the last has no end');
      if (before !== undefined && end !== undefined && end <= before) {
        tell(path, `more than ${before}, where the band above ends`);
      }
    }
  }
  const ids = task.measures.map(({ id }) => id);
  const check = (effects: Effects | undefined, path: readonly PropertyKey[]) => {
    for (const id of Object.keys(effects ?? {})) {
      if (!ids.includes(id)) tell([...path, id], `an id from "measures" (${listed(ids)})`);
    }
  };
  for (const [index, { options }] of task.decisions.entries()) {
    for (const [place, { each }] of options.entries()) {
      check(each, ['decisions', index, 'options', place, 'each']);
    }
  }
  for (const [index, { decisions }] of task.items.entries()) {
    for (const [decision, { options }] of Object.entries(decisions)) {
      for (const [option, { effects }] of Object.entries(options)) {
        check(effects, ['items', index, 'decisions', decision, 'options', option, 'effects']);
      }
    }
  }
  for (const [index, { options }] of task.settings.entries()) {
    for (const [place, { effects }] of options.entries()) {
      check(effects, ['settings', index, 'options', place, 'effects']);
    }
  }
  for (const [index, { paragraphs }] of task.letters.entries()) {
    for (const [place, { effects }] of paragraphs.entries()) {
      check(effects, ['letters', index, 'paragraphs', place, 'effects']);
    }
  }
}

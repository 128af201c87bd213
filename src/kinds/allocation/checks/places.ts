import { entryOf } from '../../../core/entry.ts';
import type { AllocationTask, Choice, Decision } from '../task.ts';
import { listed, type Tell } from './types.ts';

/** What is wrong with decisions, places and settings. */
export function checkPlaces(task: AllocationTask, tell: Tell): void {
  checkIds(task, tell);
  const [first] = task.decisions;
  const lanes = first?.options.map(({ id }) => id) ?? [];
  for (const [index, { when, options }] of task.decisions.entries()) {
    repeated(options, (place) =>
      tell(['decisions', index, 'options', place, 'id'], 'an id no option above has'),
    );
    if (index === 0 && when) {
      tell(['decisions', index, 'when'], 'no "when", as the first decision is always asked');
    }
    for (const [place, lane] of (when ?? []).entries()) {
      if (lanes.includes(lane)) continue;
      const path = ['decisions', index, 'when', place];
      tell(path, `an option of the first decision (${listed(lanes)})`);
    }
  }
  for (const [index, { decisions }] of task.items.entries()) {
    const at = (path: readonly PropertyKey[], expected: string) =>
      tell(['items', index, 'decisions', ...path], expected);
    const known = task.decisions.map(({ id }) => id);
    for (const id of Object.keys(decisions)) {
      if (!known.includes(id)) at([id], `an id from "decisions" (${listed(known)})`);
    }
    if (first && !entryOf(decisions, first.id)) {
      at([first.id], 'what can be chosen here in the first decision, and what stands up');
    }
    for (const decision of task.decisions) {
      const choice = entryOf(decisions, decision.id);
      if (choice)
        checkChoice(decision, choice, (path, expected) => at([decision.id, ...path], expected));
    }
  }
  for (const [index, { accepted, options }] of task.settings.entries()) {
    const ids = options.map(({ id }) => id);
    const at = (path: readonly PropertyKey[], expected: string) =>
      tell(['settings', index, ...path], expected);
    repeated(options, (place) => at(['options', place, 'id'], 'an id no option above has'));
    checkAccepted(accepted, ids, at);
  }
}

/** Places, settings and the whole are marked side by side. */
function checkIds({ items, settings, whole }: AllocationTask, tell: Tell): void {
  const all = [
    ...items.map(({ id }, index) => ({ id, path: ['items', index, 'id'] })),
    ...settings.map(({ id }, index) => ({ id, path: ['settings', index, 'id'] })),
    { id: whole.id, path: ['whole', 'id'] },
  ];
  repeated(all, (index) => {
    const { id, path } = all[index] as (typeof all)[number];
    tell(path, `an id of its own; "${id}" is used above`);
  });
}

function checkChoice({ options }: Decision, choice: Choice, tell: Tell): void {
  const known = options.map(({ id }) => id);
  const offered = Object.keys(choice.options);
  for (const id of offered) {
    if (!known.includes(id)) tell(['options', id], `an option of this decision (${listed(known)})`);
  }
  if (offered.length < 2) tell(['options'], 'two options or more');
  for (const { id, feedback } of options) {
    const own = entryOf(choice.options, id);
    if (own && own.feedback === undefined && feedback === undefined) {
      tell(['options', id, 'feedback'], 'what to say about it, here or in the decision itself');
    }
  }
  checkAccepted(choice.accepted, offered, tell);
}

function checkAccepted(accepted: readonly string[], offered: readonly string[], tell: Tell): void {
  for (const [index, id] of accepted.entries()) {
    if (!offered.includes(id)) {
      tell(['accepted', index], `an option that is offered here (${listed(offered)})`);
    }
  }
  if (offered.length > 1 && offered.every((id) => accepted.includes(id))) {
    tell(['accepted'], 'at least one option less: something must not stand up');
  }
}

function repeated(list: readonly { readonly id: string }[], tell: (index: number) => void): void {
  for (const [index, { id }] of list.entries()) {
    if (list.findIndex((one) => one.id === id) < index) tell(index);
  }
}

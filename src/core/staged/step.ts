import type { Assigned } from '../kind.ts';
import { ownWords } from '../own-words.ts';
import { inOrder } from '../quiz/order.ts';
import {
  blank,
  hasLooked,
  openStage,
  present,
  pruned,
  reopened,
  stagesOf,
  wasChecked,
  withStage,
} from './answer.ts';
import { chosen, isComplete, struck } from './picks.ts';
import {
  LONGEST_NOTE,
  type StageAnswer,
  type StagedAnswer,
  type StagedItem,
  type StagedMove,
  type StagedState,
} from './types.ts';

/** The state after `move`; `state` itself when the move is impossible. */
export function step(
  items: readonly StagedItem[],
  state: StagedState,
  move: StagedMove,
  assigned?: Assigned,
): StagedState {
  if (move.do === 'go') return go(items, state, move.item);
  if (assigned && !isAllowed(assigned, move)) return state;
  const named = move.do === 'check' || move.do === 'again' ? move.items : [move.item];
  const answers = { ...state.answers };
  let changed = 0;
  for (const item of items.filter(({ id }) => named.includes(id))) {
    const answer = answers[item.id] ?? blank(item);
    const before = assigned?.blind ? reopened(item, answer) : answer;
    const after = change(item, before, move, assigned);
    if (after === before) continue;
    answers[item.id] = after;
    changed += 1;
  }
  if (changed === 0) return state;
  if (move.do === 'look') return { ...state, at: move.item, answers };
  if (move.do !== 'again') return { ...state, answers };
  const first = inOrder(items, state.seed).find(({ id }) => named.includes(id));
  return { ...state, at: first?.id ?? state.at, answers };
}

/**
 * `state` handed in: whatever is chosen in any stage still open is checked, unasked. Only an item
 * begun anew and not checked since stays as it is: the go before counts.
 */
export function finish(items: readonly StagedItem[], state: StagedState): StagedState {
  const answers = { ...state.answers };
  let handed = 0;
  for (const item of items) {
    const answer = answers[item.id];
    if (!answer || (answer.before && !wasChecked(answer.stages))) continue;
    const after = checkedAll(item, answer);
    if (after === answer) continue;
    answers[item.id] = after;
    handed += 1;
  }
  return handed > 0 ? { ...state, answers } : state;
}

/** An assigned exercise is begun anew as a whole or not at all; blind, nothing in it is told. */
function isAllowed({ blind, closed }: Assigned, move: StagedMove): boolean {
  if (closed || move.do === 'again') return false;
  return !(blind && (move.do === 'check' || move.do === 'reveal'));
}

function go(items: readonly StagedItem[], state: StagedState, item: string): StagedState {
  const known = item === '' || items.some(({ id }) => id === item);
  return known && item !== state.at ? { ...state, at: item } : state;
}

function change(
  item: StagedItem,
  answer: StagedAnswer,
  move: Exclude<StagedMove, { do: 'go' }>,
  assigned: Assigned | undefined,
): StagedAnswer {
  switch (move.do) {
    case 'look': {
      if (!item.looks.includes(move.look) || answer.looked.includes(move.look)) return answer;
      return { ...answer, looked: [...answer.looked, move.look] };
    }
    case 'hint':
      return answer.hint ? answer : { ...answer, hint: true };
    case 'write': {
      const note = ownWords(move.text, LONGEST_NOTE);
      return item.ticks && note !== answer.note ? { ...answer, note } : answer;
    }
    case 'tick':
      return tick(item, answer, move.tick);
    case 'again':
      return wasChecked(answer.stages) ? { ...answer, stages: {}, before: answer.stages } : answer;
    case 'pick':
      return pick(item, answer, move.ask, move.option, assigned);
    case 'check': {
      const open = openStage(present(item, answer));
      if (!open || !isComplete(open.stage, chosen(open.stage, open.answer))) return answer;
      return withStage(
        answer,
        open.stage.id,
        checked(open.answer, chosen(open.stage, open.answer)),
      );
    }
    case 'reveal': {
      const open = openStage(present(item, answer));
      if (!open || open.answer.tries.length === 0) return answer;
      return withStage(answer, open.stage.id, { ...open.answer, picked: {}, revealed: true });
    }
  }
}

function tick(item: StagedItem, answer: StagedAnswer, id: string): StagedAnswer {
  if (!item.ticks?.includes(id)) return answer;
  const has = answer.ticked.includes(id);
  const ticked = has ? answer.ticked.filter((one) => one !== id) : [...answer.ticked, id];
  return { ...answer, ticked };
}

function pick(
  item: StagedItem,
  answer: StagedAnswer,
  askId: string,
  option: string,
  assigned: Assigned | undefined,
): StagedAnswer {
  const now = present(item, answer, assigned).find(({ stage, standing }) => {
    return standing === 'open' && stage.asks.some(({ id }) => id === askId);
  });
  const ask = now?.stage.asks.find(({ id }) => id === askId);
  if (!now || !ask) return answer;
  const before = chosen(now.stage, now.answer);
  const isFound = now.answer.picked[askId] === undefined && before[askId] !== undefined;
  if (isFound || (before[askId] ?? '') === option) return answer;
  const { [askId]: _, ...others } = now.answer.picked;
  if (option === '') return pruned(item, withPicked(answer, now.stage.id, now.answer, others));
  if (!ask.options.some(({ id }) => id === option)) return answer;
  if (struck(ask, now.answer).includes(option)) return answer;
  const picked = { ...others, [askId]: option };
  return pruned(item, withPicked(answer, now.stage.id, now.answer, picked));
}

function checkedAll(item: StagedItem, answer: StagedAnswer): StagedAnswer {
  let after = answer;
  for (const id of item.order) {
    const stages = stagesOf(item, after.stages, hasLooked(item, after), true);
    const now = stages.find(({ stage }) => stage.id === id);
    if (now?.standing !== 'open' || Object.keys(now.answer.picked).length === 0) continue;
    after = withStage(after, id, checked(now.answer, chosen(now.stage, now.answer)));
  }
  return after;
}

function checked(answer: StageAnswer, picks: StageAnswer['picked']): StageAnswer {
  return { ...answer, picked: {}, tries: [...answer.tries, picks] };
}

function withPicked(
  answer: StagedAnswer,
  id: string,
  stage: StageAnswer,
  picked: StageAnswer['picked'],
): StagedAnswer {
  return withStage(answer, id, { ...stage, picked });
}

import { entryOf } from '../../../core/entry.ts';
import { checkAnswer } from './answer.ts';
import type { Tell, Written, WrittenCase, WrittenStage, WrittenWork } from './types.ts';

/** What is wrong with one case, seen by the stages of its task. */
export function checkCase({ stages }: Written, item: WrittenCase, tell: Tell): void {
  checkClues(item, tell);
  const known = stages.map(({ id }) => id);
  const named = Object.keys(item.stages);
  if (named.length === 0) tell(['stages'], 'at least one stage');
  for (const id of named) {
    if (!known.includes(id)) {
      tell(['stages', id], `a stage named under "stages" (${known.join(', ')})`);
    }
  }
  const asked = new Map<string, string>();
  for (const stage of stages) {
    const work = entryOf(item.stages, stage.id);
    if (!work) continue;
    checkWork(stage, work, (path, expected) => tell(['stages', stage.id, ...path], expected));
    for (const { id, path } of asksIn(stage, work)) {
      const other = asked.get(id);
      if (other !== undefined) {
        tell(
          ['stages', stage.id, ...path],
          other === stage.id
            ? `an id of its own; "${id}" is used above`
            : `an id of its own; "${id}" is used in the stage "${other}"`,
        );
      }
      asked.set(id, stage.id);
    }
  }
}

function checkClues({ clues, least }: WrittenCase, tell: Tell): void {
  if (!clues) {
    if (least !== undefined) tell(['least'], 'no "least", as this case has no clues');
    return;
  }
  if (least === undefined) {
    tell(['least'], 'how many clues must be looked at before the first stage opens');
  } else if (least > clues.length) {
    tell(['least'], `at most ${clues.length}, as there are no more clues`);
  }
  repeated(clues, (index) => tell(['clues', index, 'id'], 'an id no clue above has'));
}

/** What a stage is to have in a case, by the form of the stage. */
function checkWork(stage: WrittenStage, work: WrittenWork, tell: Tell): void {
  const wanted = formOf(stage, work);
  for (const form of FORMS) {
    if (work[form] && form !== wanted) tell([form], `no "${form}" here, but ${WHY[wanted]}`);
  }
  if (!work[wanted]) tell([], WHY[wanted]);
  if (work.marks && wanted !== 'each') tell(['marks'], 'no "marks", as nothing is judged by them');
  if (wanted === 'asks') checkAsks(stage, work, tell);
  if (wanted === 'each') checkEach(stage, work, tell);
  if (wanted === 'options') checkOptions(work, tell);
}

const FORMS = ['asks', 'each', 'options'] as const;
type Form = (typeof FORMS)[number];

const WHY: Readonly<Record<Form, string>> = {
  asks: '"asks" with an answer to each ask of this stage',
  each: '"each" with the things to judge by the marks of this stage',
  options: '"options" of the case, or "each" with "marks"',
};

function formOf({ asks, marks }: WrittenStage, work: WrittenWork): Form {
  if (asks) return 'asks';
  return marks || work.each || work.marks ? 'each' : 'options';
}

function checkAsks({ asks = [] }: WrittenStage, work: WrittenWork, tell: Tell): void {
  if (!work.asks) return;
  const known = asks.map(({ id }) => id);
  for (const id of Object.keys(work.asks)) {
    if (!known.includes(id)) tell(['asks', id], `an ask of this stage (${known.join(', ')})`);
  }
  for (const { id, options } of asks) {
    const answer = entryOf(work.asks, id);
    if (!answer) tell(['asks', id], 'what is right here, and feedback for every option');
    else checkAnswer(answer, options, (path, expected) => tell(['asks', id, ...path], expected));
  }
}

function checkEach(stage: WrittenStage, work: WrittenWork, tell: Tell): void {
  const marks = work.marks ?? stage.marks;
  if (!marks) {
    tell(['marks'], 'marks to judge by, as the stage itself has none');
    return;
  }
  for (const [index, thing] of (work.each ?? []).entries()) {
    checkAnswer(thing, marks, (path, expected) => tell(['each', index, ...path], expected));
  }
}

function checkOptions({ options = [] }: WrittenWork, tell: Tell): void {
  if (options.length === 0) return;
  if (!options.some(({ correct }) => correct)) tell(['options'], 'at least one that is right');
  if (options.every(({ correct }) => correct)) tell(['options'], 'at least one that is wrong');
  repeated(options, (index) => tell(['options', index, 'id'], 'an id no option above has'));
}

/** Under which ids a case is answered at a stage: within a case each may be there once. */
function asksIn(stage: WrittenStage, { each, options }: WrittenWork) {
  if (stage.asks) return stage.asks.map(({ id }) => ({ id, path: ['asks', id] }));
  if (options) return [{ id: stage.id, path: [] }];
  return (each ?? []).map(({ id }, index) => ({ id, path: ['each', index, 'id'] }));
}

function repeated(list: readonly { readonly id: string }[], tell: (index: number) => void): void {
  for (const [index, { id }] of list.entries()) {
    if (list.findIndex((one) => one.id === id) < index) tell(index);
  }
}

import type { Line, Tried } from '../kind.ts';
import { counted, isAnsweredInFull, pointsOf, present, type StageNow, statusOf } from './answer.ts';
import { isRight } from './picks.ts';
import type { Picks, Stage, StagedItem, StagedState } from './types.ts';

/**
 * One row about `item` for a teacher: the go that counts, all stages together, and what was noted.
 * Its first try is what was chosen first at every stage, its last what was chosen last. While nothing
 * is told (`blind`), what is chosen stands there without a verdict.
 */
export function lineOf(item: StagedItem, state: StagedState, blind: boolean): Line {
  const answer = state.answers[item.id];
  const row = { item: item.id, prompt: item.prompt };
  const withNote = (text: string) => joined([text, answer?.note ?? '']);
  if (blind) {
    const now = present(item, answer, { blind, closed: false });
    const texts = now.map(({ stage, answer: { picked } }) => said(item, stage, picked));
    const isBegun = now.some(({ answer: { picked } }) => Object.keys(picked).length > 0);
    const full = { ...row, answer: withNote(joined(texts)) };
    return isBegun && !isAnsweredInFull(now, blind) ? { ...full, unfinished: true } : full;
  }
  const stages = counted(item, answer).filter(({ stage }) => stage.asks.length > 0);
  if (statusOf(stages) === 'new') return { ...row, answer: withNote('') };
  const most = Math.max(...stages.map((now) => now.answer.tries.length));
  const tries = Array.from({ length: most }, (_, number) => tried(item, stages, number));
  const { answer: text, comment } = tries.at(-1) ?? { answer: '', comment: '' };
  const points = pointsOf(stages);
  const verdict = points === 1 ? 'right' : points === 0 ? 'wrong' : 'partly';
  const full = { ...row, answer: withNote(text), verdict, comment, tries } as const;
  return isAnsweredInFull(stages, blind) ? full : { ...full, unfinished: true };
}

/** Choice `number`, from 0, of every stage; of a stage with fewer, the last. */
function tried(item: StagedItem, stages: readonly StageNow[], number: number): Tried {
  const given = stages.flatMap(({ stage, answer: { tries } }) => {
    const picks = tries[number] ?? tries.at(-1);
    return picks ? [{ stage, picks }] : [];
  });
  const options = given.flatMap(({ stage, picks }) =>
    stage.asks.flatMap((ask) => ask.options.filter(({ id }) => id === picks[ask.id])),
  );
  const wrong = options.filter(({ correct }) => !correct);
  const feedback = (wrong.length > 0 ? wrong : options).map((option) => option.feedback);
  const right =
    given.length === stages.length && given.every((one) => isRight(one.stage, one.picks));
  return {
    answer: joined(given.map(({ stage, picks }) => said(item, stage, picks))),
    right,
    ...(right || wrong.length > 0 ? {} : { short: true as const }),
    comment: feedback.filter((text) => text !== '').join(' '),
  };
}

/** What was chosen at a stage, in one line. */
function said(item: StagedItem, stage: Stage, picks: Picks): string {
  const chosen = stage.asks.flatMap((ask) => {
    const option = ask.options.find(({ id }) => id === picks[ask.id]);
    return option ? [[ask.id, option.text] as const] : [];
  });
  if (item.say && chosen.length > 0) return item.say(stage.id, Object.fromEntries(chosen));
  return chosen.map(([, text]) => text).join(' · ');
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('; ');
}

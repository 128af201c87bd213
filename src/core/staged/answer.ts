import type { Assigned } from '../kind.ts';
import type { Status } from '../quiz/answer.ts';
import { isComplete, isRight, isRightIn, rightIn } from './picks.ts';
import type { Picks, Stage, StageAnswer, StageAnswers, StagedAnswer, StagedItem } from './types.ts';

/** `shut` not to be answered yet · `open` to be answered · `right` by oneself · `told`. */
export type Standing = 'shut' | 'open' | 'right' | 'told';

/** One stage of one item as it stands. */
export interface StageNow {
  readonly stage: Stage;
  readonly answer: StageAnswer;
  readonly standing: Standing;
  /** What later stages build on: what was told, or else what was chosen last. */
  readonly held: Picks;
}

/** What an item has before anybody touched it. */
export function blank(item: StagedItem): StagedAnswer {
  return {
    version: item.version,
    looked: [],
    stages: {},
    hint: false,
    note: '',
    ticked: [],
    before: null,
  };
}

/** Whether enough has been looked at for the first stage to open. */
export function hasLooked(item: StagedItem, answer: StagedAnswer | undefined): boolean {
  return (answer?.looked.length ?? 0) >= item.least;
}

/**
 * Every stage of `item` in order, as `stages` leave it. Blind, where nothing is checked, a stage
 * opens as soon as everything before it is chosen. A stage without asks is over when it opens.
 */
export function stagesOf(
  item: StagedItem,
  stages: StageAnswers,
  looked: boolean,
  blind = false,
): readonly StageNow[] {
  let held: Picks = {};
  let isOpen = looked;
  return item.order.map((id) => {
    const stage = item.stage(id, held);
    const answer = stages[id] ?? NOTHING;
    const asksNothing = stage.asks.length === 0;
    const solved = asksNothing || answer.tries.some((picks) => isRight(stage, picks));
    const now = { ...answer.tries.at(-1), ...answer.picked };
    const standing: Standing = !isOpen
      ? 'shut'
      : solved
        ? 'right'
        : answer.revealed
          ? 'told'
          : 'open';
    const holds = standing === 'told' ? rightIn(stage, now) : now;
    held = { ...held, ...holds };
    isOpen &&= solved || answer.revealed || (blind && isComplete(stage, now));
    return { stage, answer, standing, held: holds };
  });
}

/**
 * The stages of `item` as they stand in the learner's present go. Where nothing is told, what was
 * handed in stands there as chosen and no more.
 */
export function present(
  item: StagedItem,
  answer: StagedAnswer | undefined,
  assigned?: Assigned,
): readonly StageNow[] {
  const own = answer ?? blank(item);
  const blind = assigned?.blind ?? false;
  const { stages } = blind ? reopened(item, own) : own;
  return stagesOf(item, stages, hasLooked(item, own), blind);
}

/** The stage to be answered next, if there is one. */
export function openStage(stages: readonly StageNow[]): StageNow | undefined {
  return stages.find(({ standing }) => standing === 'open');
}

/** The go that counts: the present one once anything of it was checked, else the one before. */
export function counted(item: StagedItem, answer: StagedAnswer | undefined): readonly StageNow[] {
  if (!answer) return present(item, answer);
  const begun = wasChecked(answer.stages) || !answer.before;
  return stagesOf(item, begun ? answer.stages : (answer.before ?? {}), true);
}

/** All goes that are known, the present one last. */
export function goesOf(answer: StagedAnswer | undefined): readonly StageAnswers[] {
  if (!answer) return [];
  return answer.before ? [answer.before, answer.stages] : [answer.stages];
}

/** Whether anything in `stages` was checked or told. */
export function wasChecked(stages: StageAnswers): boolean {
  return Object.values(stages).some(({ tries, revealed }) => tries.length > 0 || revealed);
}

/** How an item stands in the go that counts. */
export function statusOf(stages: readonly StageNow[]): Status {
  if (stages.every(({ standing }) => standing === 'right')) return 'solved';
  if (stages.every(({ standing }) => standing === 'right' || standing === 'told'))
    return 'revealed';
  return stages.some(({ answer }) => answer.tries.length > 0 || answer.revealed) ? 'tried' : 'new';
}

/** Whether every ask of `stages` is answered or told; blind, what is chosen is an answer. */
export function isAnsweredInFull(stages: readonly StageNow[], blind: boolean): boolean {
  return stages.every(
    ({ stage, answer: { picked, tries, revealed } }) =>
      revealed || isComplete(stage, (blind ? picked : tries.at(-1)) ?? {}),
  );
}

/** From 0 to 1: every ask has the same share, in full if right at its first check, half if later. */
export function pointsOf(stages: readonly StageNow[]): number {
  const asks = stages.flatMap(({ stage, answer }) =>
    stage.asks.map((ask) => {
      const first = answer.tries.findIndex((picks) => isRightIn(ask, picks));
      return first < 0 ? 0 : first === 0 ? 2 : 1;
    }),
  );
  return asks.length === 0
    ? 0
    : asks.reduce<number>((sum, one) => sum + one, 0) / (2 * asks.length);
}

/** `answer` as it is changed where nothing is told: what was handed in is a choice like any other. */
export function reopened(item: StagedItem, answer: StagedAnswer): StagedAnswer {
  if (!wasChecked(answer.stages)) return answer;
  const stages = Object.entries(answer.stages).map(([id, stage]) => {
    const picked = { ...stage.tries.at(-1), ...stage.picked };
    return [id, { picked, tries: [], revealed: false }] as const;
  });
  return pruned(item, { ...answer, stages: Object.fromEntries(stages) });
}

/** Without choices that an earlier choice has since made impossible; only blind work has any. */
export function pruned(item: StagedItem, answer: StagedAnswer): StagedAnswer {
  let after = answer;
  for (const id of item.order) {
    const found = stagesOf(item, after.stages, true, true).find(({ stage }) => stage.id === id);
    const stage = after.stages[id];
    if (!found || !stage) continue;
    const fits = Object.entries(stage.picked).filter(([askId, option]) =>
      found.stage.asks.some(
        (ask) => ask.id === askId && ask.options.some((one) => one.id === option),
      ),
    );
    const isShut = found.standing === 'shut';
    if (!isShut && fits.length === Object.keys(stage.picked).length) continue;
    after = withStage(after, id, { ...stage, picked: isShut ? {} : Object.fromEntries(fits) });
  }
  return after;
}

/** `answer` with another `stage`. */
export function withStage(answer: StagedAnswer, id: string, stage: StageAnswer): StagedAnswer {
  return { ...answer, stages: { ...answer.stages, [id]: stage } };
}

const NOTHING: StageAnswer = { picked: {}, tries: [], revealed: false };

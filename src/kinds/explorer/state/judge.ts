import type { Status } from '../../../core/quiz/answer.ts';
import type { Values } from '../formulas/formula.ts';
import type {
  Answer,
  ExplorerItem,
  ExplorerState,
  ExplorerTask,
  Given,
  Goal,
  NumberAsk,
  SettingAsk,
} from '../task.ts';
import { goalsOf, shownOutput, valuesNow } from './values.ts';

/** What an item has before anybody touched it. */
export function blank({ version }: Pick<ExplorerItem, 'version'>): Answer {
  return { version, draft: null, tries: [], hint: false, revealed: false };
}

/** What would be handed in now; nothing where nothing is typed or chosen yet. */
export function givenNow(
  task: ExplorerTask,
  state: ExplorerState,
  item: ExplorerItem,
): Given | undefined {
  if (item.setting) return valuesNow(task, { ...state, at: item.id });
  return state.answers[item.id]?.draft ?? undefined;
}

/** What is given at present: typed, chosen or kept and not checked, or else checked last. */
export function givenIn(answer: Answer | undefined): Given | undefined {
  return answer?.draft ?? answer?.tries.at(-1);
}

/** `answer` as it is changed where nothing is told: what was handed in is a draft like any other. */
export function reopened(answer: Answer): Answer {
  if (answer.tries.length === 0) return answer;
  return { ...answer, draft: givenIn(answer) ?? null, tries: [], revealed: false };
}

/** Whether `given` was handed in before: checking it again would tell nothing new. */
export function isRepeat(answer: Answer, given: Given): boolean {
  return answer.tries.some((before) => isSame(before, given));
}

/** Whether `given` answers `item`. */
export function isRight(task: ExplorerTask, item: ExplorerItem, given: Given): boolean {
  if (item.number) return typeof given === 'number' && isNear(given, item.number);
  if (item.setting) return typeof given === 'object' && reaches(task, item.setting, given);
  return item.options?.find(({ id }) => id === given)?.correct === true;
}

/** What is said about `given`: nothing about a number or setting that is right. */
export function feedbackOn(task: ExplorerTask, item: ExplorerItem, given: Given): string {
  if (item.options) return item.options.find(({ id }) => id === given)?.feedback ?? '';
  if (isRight(task, item, given)) return '';
  if (item.number && typeof given === 'number') return onNumber(item.number, given);
  if (item.setting && typeof given === 'object') return onSetting(item.setting, given);
  return '';
}

/** Whether `values` bring the outputs, as they are shown, to their goals. */
export function reaches(task: ExplorerTask, ask: SettingAsk, values: Values): boolean {
  return goalsOf(ask).every((goal) => isReached(task, goal, values));
}

function isReached(task: ExplorerTask, goal: Goal, values: Values): boolean {
  const shown = shownOutput(task, goal.output, values);
  const [low, high] = goal.between ?? [goal['at-least'], goal['at-most']];
  return shown >= (low ?? Number.NEGATIVE_INFINITY) && shown <= (high ?? Number.POSITIVE_INFINITY);
}

/** Where an item stands. Derived from the tries, so a corrected key re-grades old work. */
export function statusOf(
  task: ExplorerTask,
  item: ExplorerItem,
  answer: Answer | undefined,
): Status {
  if (!answer || (answer.tries.length === 0 && !answer.revealed)) return 'new';
  if (answer.tries.some((given) => isRight(task, item, given))) return 'solved';
  return answer.revealed ? 'revealed' : 'tried';
}

/** 1 for right at the first try, ½ for right later, 0 for told or not right yet. */
export function pointsOf(
  task: ExplorerTask,
  item: ExplorerItem,
  answer: Answer | undefined,
): number {
  const first = answer?.tries[0];
  if (first === undefined || statusOf(task, item, answer) !== 'solved') return 0;
  return isRight(task, item, first) ? 1 : 0.5;
}

/** Whether both are the same answer. */
export function isSame(left: Given, right: Given): boolean {
  if (typeof left !== 'object' || typeof right !== 'object') return left === right;
  return Object.keys(left).every((id) => left[id] === right[id]);
}

/** Half of the last binary digit is lost when 76.3 − 76 is worked out; nobody should be judged by it. */
const SLACK = 1e-9;

function isNear(given: number, { answer, tolerance }: NumberAsk): boolean {
  return Math.abs(given - answer) <= tolerance + SLACK;
}

/** About the nearest number that a known mistake leads to. */
function onNumber({ mistakes, tolerance, otherwise }: NumberAsk, given: number): string {
  const far = (value: number) => Math.abs(given - value);
  const [nearest] = mistakes
    .filter((mistake) => far(mistake.value) <= (mistake.tolerance ?? tolerance) + SLACK)
    .sort((a, b) => far(a.value) - far(b.value));
  return nearest?.feedback ?? otherwise;
}

function onSetting({ mistakes, otherwise }: SettingAsk, given: Values): string {
  const found = mistakes.find(({ when }) => {
    const value = given[when.parameter] ?? Number.NaN;
    return value >= (when['at-least'] ?? value) && value <= (when['at-most'] ?? value);
  });
  return found?.feedback ?? otherwise;
}

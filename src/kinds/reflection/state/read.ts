import { isCount, isObject } from '../../../core/json.ts';
import type { Reading } from '../../../core/kind.ts';
import { ownWords } from '../../../core/own-words.ts';
import {
  type Answer,
  LIMIT,
  type ReflectionItem,
  type ReflectionState,
  type ReflectionTask,
} from '../task.ts';
import { isEmpty } from './answers.ts';

/**
 * Saved work as far as it fits `task`. What somebody wrote is kept even where the choice beside it
 * is no longer offered; the item is named then, so that a copy of the whole is kept.
 */
export function read(task: ReflectionTask, saved: unknown): Reading<ReflectionState> | undefined {
  if (!isObject(saved) || !isCount(saved['seed']) || !isObject(saved['answers'])) return undefined;
  const answers: Record<string, Answer> = {};
  const setAside: string[] = [];
  for (const [id, value] of Object.entries(saved['answers'])) {
    const item = task.items.find((candidate) => candidate.id === id);
    const answer = item && readAnswer(item, value);
    if (!answer || !isWhole(answer, value)) setAside.push(id);
    if (answer && !isEmpty(answer)) answers[id] = answer;
  }
  return { state: { seed: saved['seed'], answers }, setAside };
}

function readAnswer(item: ReflectionItem, value: unknown): Answer | undefined {
  if (!isObject(value) || value['version'] !== item.version) return undefined;
  const { text, begun, choice, handed } = value;
  if (typeof text !== 'string' || typeof choice !== 'string') return undefined;
  return {
    version: item.version,
    text: item.length === 'none' ? '' : ownWords(text, LIMIT),
    begun: typeof begun === 'string' ? ownWords(begun, LIMIT) : '',
    choice: item.choices?.some(({ id }) => id === choice) ? choice : '',
    handed: handed === true,
  };
}

/** Whether `answer` has all the words and the choice that stood in `value`. */
function isWhole({ text, choice }: Answer, value: unknown): boolean {
  return isObject(value) && value['text'] === text && value['choice'] === choice;
}

import type { Line, Tried } from '../../core/kind.ts';
import type { ExplorerTask } from '../../kinds/explorer/task.ts';
import type { OwnWork } from '../own-works.ts';

/** A question that was answered wrong at least once. */
export interface Mixup {
  readonly item: string;
  readonly prompt: string;
  /** The wrong answers, each once, oldest first, with what each mixes up ('' where that is not said). */
  readonly slips: readonly {
    readonly answer: string;
    readonly comment: string;
    readonly times: number;
  }[];
  /** The right answer as it was given in the end; absent while it was not found. */
  readonly right?: string;
}

/** What was mixed up in `work`, in the order of its questions. */
export function mixupsOf(work: Pick<OwnWork, 'kind' | 'task' | 'lines'>): readonly Mixup[] {
  // How a talk ended is no answer to a question.
  if (work.kind.name === 'conversation') return [];
  return work.lines.flatMap((line) => {
    const slips = slipsOf(line, (tried) => commentOf(work, line, tried));
    if (slips.length === 0) return [];
    const { item, prompt, tries = [] } = line;
    const last = tries.at(-1);
    return [{ item, prompt, slips, ...(last?.right ? { right: last.answer } : {}) }];
  });
}

function slipsOf({ tries = [] }: Line, comment: (tried: Tried) => string): Mixup['slips'] {
  const wrong = tries.filter(({ right, short }) => !right && !short);
  const answers = [...new Set(wrong.map(({ answer }) => answer))];
  return answers.flatMap((answer) => {
    const same = wrong.filter((tried) => tried.answer === answer);
    return same[0] ? [{ answer, comment: comment(same[0]), times: same.length }] : [];
  });
}

/** Where nothing is known of a wrong number, its line has the rule behind the right one. */
function commentOf({ kind, task }: Pick<OwnWork, 'kind' | 'task'>, line: Line, tried: Tried) {
  if (kind.name !== 'explorer') return tried.comment;
  const asked = (task as ExplorerTask).items.find(({ id }) => id === line.item);
  return tried.comment === asked?.because ? '' : tried.comment;
}

import type { Ask, StagedItem, StagedMove, StagedState } from '../../../core/staged/types.ts';
import { Mixups } from '../../../ui/staged/Mixups.tsx';
import type { Words } from '../../../ui/words.ts';
import type { CaseworkTask, Named } from '../task.ts';
import { Matrix } from './Matrix.tsx';

interface InsightProps {
  readonly task: CaseworkTask;
  readonly items: readonly StagedItem[];
  readonly assigned: CaseworkTask['assigned'];
  readonly state: StagedState;
  readonly move: (move: StagedMove) => void;
  readonly words: Words;
}

/** What the summary adds: where the cases stand, and what was taken for what. */
export function Insight({ task, ...rest }: InsightProps) {
  const { words } = rest;
  const sources = sourcesOf(task);
  return (
    <>
      {task.matrix && <Matrix {...rest} task={task} matrix={task.matrix} />}
      {sources.map(({ stage, name, options, isOf }) => (
        <Mixups
          key={`${stage} ${name}`}
          {...rest}
          stage={stage}
          isOf={isOf}
          title={words(sources.length > 1 ? 'casework.mixups.of' : 'casework.mixups', { name })}
          named={(ids) => {
            const known = options.filter(({ id }) => ids.includes(id));
            const [first] = known;
            const title = known.map((option) => option.name).join(' / ');
            return first && { id: first.id, name: title, gist: first.gist ?? '' };
          }}
        />
      ))}
    </>
  );
}

interface Source {
  readonly stage: string;
  readonly name: string;
  readonly options: readonly Named[];
  readonly isOf: (ask: Ask) => boolean;
}

/** Where the same options are chosen from again and again; of two there is but one to mix up. */
function sourcesOf({ stages }: CaseworkTask): readonly Source[] {
  const all = stages.flatMap(({ id: stage, name, asks = [], marks = [] }): readonly Source[] => [
    ...asks.map(({ id, prompt, options }) => ({
      stage,
      name: asks.length > 1 ? prompt : name,
      options,
      isOf: (ask: Ask) => ask.id === id,
    })),
    {
      ...{ stage, name, options: marks },
      isOf: ({ options }) => options.every(({ id }) => marks.some((mark) => mark.id === id)),
    },
  ]);
  return all.filter(({ options }) => options.length > 2);
}

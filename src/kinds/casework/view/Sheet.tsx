import type { StagedState } from '../../../core/staged/types.ts';
import { Sheet } from '../../../ui/staged/Sheet.tsx';
import type { Words } from '../../../ui/words.ts';
import type { CaseworkTask, Named } from '../task.ts';
import { caseOf, partsOf } from './parts.tsx';
import { ReferenceLines } from './Reference.tsx';

interface SheetProps {
  readonly task: CaseworkTask;
  readonly state: StagedState;
  readonly words: Words;
}

/** On paper all sources have spoken: nobody can be asked there. */
export function CaseworkSheet({ task, state, words }: SheetProps) {
  const { items, assigned, parts } = partsOf(task, words);
  const prompt: typeof parts.prompt = (item) => (
    <>
      {parts.prompt(item)}
      {caseOf(task, item).clues && (
        <dl class="sheet-clues">
          {caseOf(task, item).clues?.map(({ id, source, finding }) => (
            <div key={id}>
              <dt>{source}</dt>
              <dd>{finding}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
  const name: typeof parts.name = ({ id, asks }) => {
    const stage = task.stages.find((one) => one.id === id);
    const own = stage?.name ?? '';
    return stage?.prompt && asks.length > 1 ? `${own} · ${stage.prompt}` : own;
  };
  return (
    <>
      {task.reference && (
        <>
          <p>
            <strong>{task.reference.name}</strong>
          </p>
          <ReferenceLines lines={task.reference.lines} />
        </>
      )}
      {explained(task).map((options, index) => (
        <dl key={index} class="sheet-clues">
          {options.map(({ id, name, gist }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{gist}</dd>
            </div>
          ))}
        </dl>
      ))}
      <Sheet
        items={items}
        assigned={assigned}
        parts={{ ...parts, prompt, name }}
        state={state}
        words={words}
      />
    </>
  );
}

/** Lists of options that are the same in every case and say what they are. */
function explained({ stages }: CaseworkTask): readonly (readonly Named[])[] {
  const lists = stages.flatMap(({ asks = [], marks = [] }) => [
    ...asks.map(({ options }) => options),
    marks,
  ]);
  return lists.map((list) => list.filter(({ gist }) => gist)).filter((list) => list.length > 0);
}

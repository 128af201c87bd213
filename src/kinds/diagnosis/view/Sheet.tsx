import type { StagedState } from '../../../core/staged/types.ts';
import { Sheet } from '../../../ui/staged/Sheet.tsx';
import type { Words } from '../../../ui/words.ts';
import type { DiagnosisTask } from '../task.ts';
import { caseOf, partsOf } from './parts.tsx';

interface SheetProps {
  readonly task: DiagnosisTask;
  readonly state: StagedState;
  readonly words: Words;
}

/** On paper all sources have spoken: nobody can be asked there. */
export function DiagnosisSheet({ task, state, words }: SheetProps) {
  const { items, assigned, parts } = partsOf(task, words);
  const prompt: typeof parts.prompt = (item) => (
    <>
      {parts.prompt(item)}
      <dl class="sheet-clues">
        {caseOf(task, item).clues.map(({ id, source, finding }) => (
          <div key={id}>
            <dt>{source}</dt>
            <dd>{finding}</dd>
          </div>
        ))}
      </dl>
    </>
  );
  return (
    <>
      <dl class="sheet-clues">
        {task.diagnoses.map(({ id, name, gist }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{gist}</dd>
          </div>
        ))}
      </dl>
      <Sheet
        items={items}
        assigned={assigned}
        parts={{ ...parts, prompt }}
        state={state}
        words={words}
      />
    </>
  );
}

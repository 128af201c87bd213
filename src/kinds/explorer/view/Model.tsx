import type { Words } from '../../../ui/words.ts';
import type { Values } from '../formulas/formula.ts';
import { givenIn } from '../state/judge.ts';
import { fixedAt, startValues, valuesNow } from '../state/values.ts';
import type { ExplorerMove, ExplorerState, ExplorerTask } from '../task.ts';
import { Chart } from './Chart.tsx';
import { Control } from './Control.tsx';
import { Results } from './Results.tsx';
import { Shown } from './Shown.tsx';

interface ModelProps {
  readonly task: ExplorerTask;
  readonly state: ExplorerState;
  readonly move: (move: ExplorerMove) => void;
  readonly words: Words;
}

/** The model to play with: its sliders, what comes of them, and the chart. */
export function Model({ task, state, move, words }: ModelProps) {
  const values = shownValues(task, state);
  const fixed = fixedAt(task, state.at);
  const start = startValues(task);
  const closed = task.assigned?.closed ?? false;
  const moved = task.parameters.some(({ id }) => start[id] !== state.values[id]);
  return (
    <section class="explorer-model" aria-label={words('explorer.model')}>
      {/* biome-ignore lint/a11y/useSemanticElements: a legend cannot stand in a grid in every browser */}
      <div class="explorer-controls" role="group" aria-label={words('explorer.sliders')}>
        {task.parameters.map((parameter) => (
          <Control
            key={parameter.id}
            parameter={parameter}
            values={values}
            fixed={fixed.some(({ id }) => id === parameter.id)}
            closed={closed}
            move={move}
            words={words}
          />
        ))}
        {!closed && (
          <button
            type="button"
            class="button small"
            aria-disabled={!moved}
            onClick={() => move({ do: 'restore' })}
          >
            {words('explorer.restore')}
          </button>
        )}
      </div>
      <div class="explorer-shown">
        <Results task={task} values={values} words={words} />
        <Chart
          task={task}
          values={values}
          item={task.items.find(({ id }) => id === state.at)}
          words={words}
        />
      </div>
      <Shown task={task} words={words} />
      {task.note && <p class="explorer-note">{task.note}</p>}
    </section>
  );
}

/** The sliders as they stand; once all is handed in, as they were handed in for this question. */
function shownValues(task: ExplorerTask, state: ExplorerState): Values {
  const given = task.assigned?.closed && givenIn(state.answers[state.at]);
  return typeof given === 'object' ? given : valuesNow(task, state);
}

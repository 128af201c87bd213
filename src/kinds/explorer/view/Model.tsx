import type { Words } from '../../../ui/words.ts';
import { answersOf } from '../counts/group.ts';
import type { Values } from '../formulas/formula.ts';
import { givenIn } from '../state/judge.ts';
import { fixedAt, startValues, valuesNow } from '../state/values.ts';
import type { ExplorerMove, ExplorerState, ExplorerTask } from '../task.ts';
import { Bars } from './Bars.tsx';
import { Chart } from './Chart.tsx';
import { Control } from './Control.tsx';
import { Counts } from './Counts.tsx';
import { useGroup } from './group.ts';
import { Named } from './Named.tsx';
import { Picture } from './Picture.tsx';
import { hasPicture } from './pictures.ts';
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
  const { group, show, kept, keep } = useGroup(task, state.at);
  const own = group ? answersOf(task, group.id) : task.parameters;
  const moved = own.some(({ id }) => start[id] !== state.values[id]);
  return (
    <section class="explorer-model" aria-label={words('explorer.model')}>
      {/* biome-ignore lint/a11y/useSemanticElements: a legend cannot stand in a grid in every browser */}
      <div class="explorer-controls" role="group" aria-label={words('explorer.sliders')}>
        {group && (
          <Counts
            task={task}
            group={group}
            show={show}
            kept={kept}
            keep={keep}
            values={values}
            fixed={fixed.map(({ id }) => id)}
            closed={closed}
            move={move}
            words={words}
          />
        )}
        {task.parameters
          .filter((one) => !one.group)
          .map((parameter) => {
            const { id, options, start: first } = parameter;
            const props = { closed, move, words, fixed: fixed.some((one) => one.id === id) };
            return options ? (
              <Named
                key={id}
                parameter={parameter}
                options={options}
                value={values[id] ?? first}
                {...props}
              />
            ) : (
              <Control key={id} parameter={parameter} values={values} {...props} />
            );
          })}
        {!closed && (
          <button
            type="button"
            class="button small"
            aria-disabled={!moved}
            onClick={() =>
              move(
                group
                  ? {
                      do: 'fill',
                      values: Object.fromEntries(own.map((one) => [one.id, one.start])),
                    }
                  : { do: 'restore' },
              )
            }
          >
            {words(group ? 'explorer.restore.counts' : 'explorer.restore')}
          </button>
        )}
      </div>
      <div class="explorer-shown">
        <Results task={task} values={values} group={group?.id} kept={kept} words={words} />
        {task.bars && <Bars task={task} bars={task.bars} values={values} words={words} />}
        {task.chart && (
          <Chart
            task={task}
            chart={task.chart}
            values={values}
            item={task.items.find(({ id }) => id === state.at)}
            words={words}
          />
        )}
      </div>
      <Picture formula={task.formula} on="screen" values={values} words={words} />
      <Explained task={task} words={words} />
    </section>
  );
}

/** How the model works; folded where a picture or counts keep the questions far from the top. */
function Explained({ task, words }: Pick<ModelProps, 'task' | 'words'>) {
  const text = (
    <>
      <Shown task={task} words={words} />
      {task.note && <p class="explorer-note">{task.note}</p>}
    </>
  );
  if (!hasPicture(task.formula) && !task.groups) return text;
  return (
    <details class="explorer-more">
      <summary>{words('explorer.more')}</summary>
      {text}
    </details>
  );
}

/** The sliders as they stand; once all is handed in, as they were handed in for this question. */
function shownValues(task: ExplorerTask, state: ExplorerState): Values {
  const given = task.assigned?.closed && givenIn(state.answers[state.at]);
  return typeof given === 'object' ? given : valuesNow(task, state);
}

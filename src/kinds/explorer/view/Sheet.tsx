import { isTold, standingOf } from '../../../core/quiz/standing.ts';
import { hash, shuffle } from '../../../core/random.ts';
import type { Words } from '../../../ui/words.ts';
import { pointsOf } from '../chart/points.ts';
import { givenIn, statusOf } from '../state/judge.ts';
import { outputsOf, startValues } from '../state/values.ts';
import type { ExplorerItem, ExplorerState, ExplorerTask } from '../task.ts';
import { countsText, givenText, parameterText, resultText } from '../text.ts';
import { intervalText } from './Interval.tsx';
import { Picture } from './Picture.tsx';
import { PointTable } from './PointTable.tsx';
import { Shown } from './Shown.tsx';
import { goalTexts } from './texts.ts';

interface SheetProps {
  readonly task: ExplorerTask;
  readonly state: ExplorerState;
  readonly words: Words;
}

/** The explorer on paper: the model as it starts, its table, and the questions with room to answer. */
export function Sheet({ task, state, words }: SheetProps) {
  const values = startValues(task);
  return (
    <>
      <div class="explorer-paper">
        <ul>
          {task.groups?.map((group) => (
            <li key={group.id}>
              {words('explorer.line', { label: group.name, value: group.gist })}{' '}
              {countsText(task, group.id, values)}
            </li>
          ))}
          {task.parameters
            .filter((one) => !one.group)
            .map((one) => (
              <li key={one.id}>
                {words('explorer.line', { label: one.label, value: parameterText(one, one.start) })}
              </li>
            ))}
          {task.outputs
            .filter(({ chartOnly }) => !chartOnly)
            .map((one) => (
              <li key={one.id}>
                {words(one.interval ? 'explorer.result' : 'explorer.line', {
                  label: one.label,
                  value: resultText(task, one, values),
                })}{' '}
                {intervalText(one, outputsOf(task, values), words)}
              </li>
            ))}
        </ul>
        {task.chart && (
          <>
            <p>
              <strong>{task.chart.label}</strong>
            </p>
            <PointTable task={task} chart={task.chart} points={pointsOf(task, values)} />
          </>
        )}
        <Picture formula={task.formula} on="paper" values={values} words={words} />
        <Shown task={task} words={words} />
        {task.note && <p class="explorer-note">{task.note}</p>}
      </div>
      <ol class="sheet">
        {task.items.map((item) => {
          const status = statusOf(task, item, state.answers[item.id]);
          return (
            <li key={item.id}>
              <p>{item.prompt}</p>
              <Room task={task} item={item} state={state} words={words} />
              {isTold(status, task.assigned) && (
                <p class="sheet-status">
                  {words(`quiz.status.${standingOf(status, true, task.assigned)}`)}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** The last answer, or where to write one. */
function Room({ task, item, state, words }: SheetProps & { readonly item: ExplorerItem }) {
  const answer = state.answers[item.id];
  const given = task.assigned?.blind
    ? givenIn(answer)
    : (answer?.tries.at(-1) ?? answer?.draft ?? undefined);
  if (item.options) {
    return (
      <ul class="sheet-options" data-pagefind-ignore>
        {shuffle(item.options, state.seed ^ hash(item.id)).map(({ id, text }) => (
          <li key={id} data-picked={id === given}>
            {text}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <>
      {item.setting && goalTexts(task, item.setting, words).map((text) => <p key={text}>{text}</p>)}
      <p class="sheet-room" data-pagefind-ignore>
        {words('explorer.given', {
          answer: given === undefined ? '____________' : givenText(task, item, given),
        })}
      </p>
    </>
  );
}

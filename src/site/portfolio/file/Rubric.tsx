import type { ReflectionState, ReflectionTask } from '../../../kinds/reflection/task.ts';
import type { WorkshopState } from '../../../kinds/workshop/state/types.ts';
import type { WorkshopTask } from '../../../kinds/workshop/task.ts';
import { levelOf } from '../../../kinds/workshop/view/levels-of.ts';
import { languageOf } from '../../../ui/language-of.ts';
import { type Judged, judgedCapstone } from '../capstone.ts';
import type { Speech } from '../props.ts';
import type { FileInput } from './input.ts';

/** What the work is judged by, the learner's own judgement, and room for a reader's. */
export function Rubric({ input: { speech, collected } }: { readonly input: FileInput }) {
  const { words } = speech;
  const { capstone, workshop } = collected.core;
  const nameOf = (id: string) => words(`portfolio.criterion.${id}`);
  return (
    <>
      <p>{words('portfolio.rubric.how')}</p>
      {capstone && (
        <Judgement
          title={words('portfolio.part.capstone')}
          speech={speech}
          rows={judgedCapstone(
            capstone.task as ReflectionTask,
            capstone.state as ReflectionState,
            nameOf,
          )}
        />
      )}
      {workshop && (
        <Judgement
          title={words('portfolio.part.workshop')}
          speech={speech}
          rows={judgedWorkshop(
            workshop.task as WorkshopTask,
            workshop.state as WorkshopState,
            speech,
          )}
        />
      )}
    </>
  );
}

interface JudgementProps {
  readonly title: string;
  readonly speech: Speech;
  readonly rows: readonly Judged[];
}

function Judgement({ title, speech, rows }: JudgementProps) {
  const { words, points } = speech;
  const judged = rows.filter((row) => row.points !== undefined);
  const own = judged.reduce((sum, row) => sum + (row.points ?? 0), 0);
  const most = rows.reduce((sum, row) => sum + row.most, 0);
  const head = (name: string) => words(`portfolio.rubric.${name}`);
  return (
    <table class="folio-table folio-rubric">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{head('criterion')}</th>
          <th scope="col">{head('levels')}</th>
          <th scope="col">{head('own')}</th>
          <th scope="col">{head('reader')}</th>
          <th scope="col">{head('remark')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.name}</th>
            <td data-label={head('levels')}>
              <ul>
                {row.levels.map(({ text, chosen }) => (
                  <li key={text} data-chosen={chosen}>
                    {text}
                    {chosen && <span class="visually-hidden"> {head('chosen')}</span>}
                  </li>
                ))}
              </ul>
              {row.note && (
                <p class="folio-note" lang={languageOf(row.note)}>
                  {row.note}
                </p>
              )}
            </td>
            <td data-label={head('own')}>
              {row.points === undefined ? head('none') : points(row.points)}
            </td>
            <td data-label={head('reader')} />
            <td data-label={head('remark')} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {words('portfolio.rubric.sum', { judged: judged.length, count: rows.length })}
          </th>
          <td data-label={head('own')}>
            {words('portfolio.points', { points: points(own), max: points(most) })}
          </td>
          <td data-label={head('reader')} />
          <td data-label={head('remark')} />
        </tr>
      </tfoot>
    </table>
  );
}

function judgedWorkshop(
  task: WorkshopTask,
  state: WorkshopState,
  { words, points }: Speech,
): readonly Judged[] {
  return task.rubric.map(({ id, name, levels }) => {
    const chosen = levels.find((level) => level.id === levelOf(state, id));
    return {
      id,
      name,
      levels: levels.map((level) => ({
        text: words('portfolio.rubric.level', { points: points(level.points), text: level.text }),
        chosen: level === chosen,
      })),
      ...(chosen && { points: chosen.points }),
      most: Math.max(...levels.map((level) => level.points)),
      note: '',
    };
  });
}

import { useId } from 'preact/hooks';
import type { StagedItem, StagedState } from '../../../core/staged/types.ts';
import { Heading } from '../../../ui/Heading.tsx';
import type { Words } from '../../../ui/words.ts';
import type { CaseworkTask } from '../task.ts';
import { placed } from './matrix.ts';

interface MatrixProps {
  readonly task: CaseworkTask;
  readonly matrix: NonNullable<CaseworkTask['matrix']>;
  readonly items: readonly StagedItem[];
  readonly assigned: CaseworkTask['assigned'];
  readonly state: StagedState;
  readonly words: Words;
}

/** Where the cases decided so far stand between two asks: a table, on a phone a list. */
export function Matrix({ task, matrix, items, assigned, state, words }: MatrixProps) {
  const id = useId();
  const asks = task.stages.flatMap((stage) => stage.asks ?? []);
  const across = asks.find((ask) => ask.id === matrix.across);
  const down = asks.find((ask) => ask.id === matrix.down);
  if (!across || !down) return null;
  const all = placed(task, items, state, assigned);
  const open = items.length - all.length;
  return (
    <div class="summary-part">
      <Heading below id={id}>
        {words('casework.matrix')}
      </Heading>
      <table class="matrix" aria-labelledby={id}>
        <thead>
          <tr>
            <td />
            <th scope="colgroup" colSpan={across.options.length}>
              {across.prompt}
            </th>
          </tr>
          <tr>
            <th scope="col">{down.prompt}</th>
            {across.options.map((column) => (
              <th key={column.id} scope="col">
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {down.options.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              {across.options.map((column) => {
                const here = all.filter((one) => one.across === column.id && one.down === row.id);
                return (
                  <td key={column.id}>
                    <p class="matrix-cell">
                      {words('casework.matrix.cell', { across: column.name, down: row.name })}
                    </p>
                    {here.length === 0 && <p class="muted">{words('casework.matrix.empty')}</p>}
                    {here.length > 0 && (
                      <ul>
                        {here.map(({ item, then }) => (
                          <li key={item.id}>
                            {item.prompt}{' '}
                            {then.map((name) => (
                              <small key={name}>{name}</small>
                            ))}
                          </li>
                        ))}
                      </ul>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {open > 0 && <p class="muted">{words('casework.matrix.open', { count: open })}</p>}
    </div>
  );
}

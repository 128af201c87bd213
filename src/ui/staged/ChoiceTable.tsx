import { isRightIn } from '../../core/staged/picks.ts';
import type { Ask } from '../../core/staged/types.ts';
import { Icon } from '../Icon.tsx';
import type { Words } from '../words.ts';

interface ChoiceTableProps {
  readonly caption: string;
  /** What the rows are asked. */
  readonly head: string;
  /** The columns, the same for all rows. */
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly ask: Ask;
    /** The option that each student chose first; empty where none was. */
    readonly chosen: readonly string[];
  }[];
  readonly words: Words;
}

/** How many of a class chose what first: a row for each ask, a column for each option. */
export function ChoiceTable({ caption, head, options, rows, words }: ChoiceTableProps) {
  return (
    <section
      class="staged-class"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      aria-label={words('staged.class')}
    >
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {options.map((option) => (
              <th key={option.id} scope="col">
                {option.text}
              </th>
            ))}
            <th scope="col">{words('staged.class.none')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, ask, chosen }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {options.map((option) => {
                const right = isRightIn(ask, { [ask.id]: option.id });
                return (
                  <td key={option.id} data-right={right}>
                    {chosen.filter((one) => one === option.id).length}
                    {right && (
                      <>
                        <Icon name="right" />
                        <span class="visually-hidden"> {words('staged.class.right')}</span>
                      </>
                    )}
                  </td>
                );
              })}
              <td>{chosen.filter((one) => one === '').length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

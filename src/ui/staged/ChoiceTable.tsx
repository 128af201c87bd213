import { isRightIn } from '../../core/staged/picks.ts';
import type { Ask } from '../../core/staged/types.ts';
import type { Words } from '../words.ts';
import { ClassFrame, CountCell } from './ClassFrame.tsx';

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
    <ClassFrame label={words('staged.class')} caption={caption}>
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
            {options.map((option) => (
              <CountCell
                key={option.id}
                chosen={chosen}
                option={option.id}
                right={isRightIn(ask, { [ask.id]: option.id })}
                words={words}
              />
            ))}
            <CountCell chosen={chosen} option="" words={words} />
          </tr>
        ))}
      </tbody>
    </ClassFrame>
  );
}

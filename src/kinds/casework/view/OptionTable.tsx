import type { Ask } from '../../../core/staged/types.ts';
import { ClassFrame, CountCell } from '../../../ui/staged/ClassFrame.tsx';
import type { Words } from '../../../ui/words.ts';

interface OptionTableProps {
  readonly caption: string;
  readonly ask: Ask;
  /** The option that each student chose first; empty where none was. */
  readonly chosen: readonly string[];
  readonly words: Words;
}

/** What a class chose first of a case's own options: a line for each. */
export function OptionTable({ caption, ask, chosen, words }: OptionTableProps) {
  return (
    <ClassFrame label={caption} caption={caption}>
      <thead>
        <tr>
          <th scope="col">{ask.prompt}</th>
          <th scope="col">{words('casework.class.chosen')}</th>
        </tr>
      </thead>
      <tbody>
        {ask.options.map(({ id, text, correct }) => (
          <tr key={id}>
            <th scope="row">{text}</th>
            <CountCell chosen={chosen} option={id} right={correct} words={words} />
          </tr>
        ))}
        <tr>
          <th scope="row">{words('staged.class.none')}</th>
          <CountCell chosen={chosen} option="" words={words} />
        </tr>
      </tbody>
    </ClassFrame>
  );
}

import type { Ask } from '../../../core/staged/types.ts';
import { Icon } from '../../../ui/Icon.tsx';
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
  const count = (id: string) => chosen.filter((one) => one === id).length;
  return (
    <section
      class="staged-class"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      aria-label={caption}
    >
      <table>
        <caption>{caption}</caption>
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
              <td data-right={correct}>
                {count(id)}
                {correct && (
                  <>
                    <Icon name="right" />
                    <span class="visually-hidden"> {words('staged.class.right')}</span>
                  </>
                )}
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words('staged.class.none')}</th>
            <td>{count('')}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

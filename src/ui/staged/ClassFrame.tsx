import type { ComponentChildren } from 'preact';
import { Icon } from '../Icon.tsx';
import type { Words } from '../words.ts';

interface ClassFrameProps {
  readonly label: string;
  readonly caption: string;
  readonly children: ComponentChildren;
}

/** A table about a class that is wider than some screens, and then scrolls by itself. */
export function ClassFrame({ label, caption, children }: ClassFrameProps) {
  return (
    <section
      class="staged-class"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      aria-label={label}
    >
      <table>
        <caption>{caption}</caption>
        {children}
      </table>
    </section>
  );
}

interface CountCellProps {
  /** The option that each student chose first; empty where none was. */
  readonly chosen: readonly string[];
  /** The option counted; empty for those who chose none. */
  readonly option: string;
  readonly right?: boolean;
  readonly words: Words;
}

/** How many of a class chose an option, and whether it is right. */
export function CountCell({ chosen, option, right, words }: CountCellProps) {
  return (
    <td data-right={right}>
      {chosen.filter((one) => one === option).length}
      {right && (
        <>
          <Icon name="right" />
          <span class="visually-hidden"> {words('staged.class.right')}</span>
        </>
      )}
    </td>
  );
}

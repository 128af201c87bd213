import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/**
 * The rank of an exercise's own headings: 2 on its own page, 3 below a heading of a longer one, 4
 * below one of several exercises.
 */
export const HeadingRank = createContext<2 | 3 | 4>(3);

interface HeadingProps {
  readonly id?: string;
  readonly class?: string;
  readonly tabIndex?: number;
  readonly 'aria-describedby'?: string;
  readonly 'data-start'?: boolean;
  /** One rank below the exercise's first headings, or two. */
  readonly below?: boolean | 2;
  readonly children: ComponentChildren;
}

/** A heading inside an exercise, of the rank that fits the page it stands on. */
export function Heading({ below = false, ...rest }: HeadingProps) {
  const rank = useContext(HeadingRank) + Number(below);
  const Tag = `h${rank}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  return <Tag {...rest} />;
}

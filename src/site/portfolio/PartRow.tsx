import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import type { Words } from '../../ui/words.ts';
import type { Part } from './parts.ts';

interface PartRowProps {
  readonly part: Part;
  readonly first: boolean;
  readonly last: boolean;
  readonly want: (is: boolean) => void;
  /** Absent where there is nothing to put in order. */
  readonly move?: ((by: -1 | 1) => void) | undefined;
  readonly words: Words;
  /** What else can be chosen about it. */
  readonly children?: ComponentChildren;
}

const ICONS: Readonly<Record<Part['standing'], IconName>> = {
  there: 'right',
  partly: 'half',
  missing: 'open',
};

/** One part: whether it goes in, what there is of it, what is missing, and its place. */
export function PartRow({ part, first, last, want, move, words, children }: PartRowProps) {
  const { id, name, standing, has, lacks, link, wanted } = part;
  const facts = useId();
  const nothing = standing === 'missing';
  return (
    <li data-part={id} data-standing={standing}>
      <label class="portfolio-part">
        <input
          type="checkbox"
          checked={wanted && !nothing}
          disabled={nothing}
          aria-describedby={facts}
          onChange={(event) => want(event.currentTarget.checked)}
        />
        <span>{name}</span>
      </label>
      {move && (
        <span class="portfolio-move">
          <Move by={-1} icon="up" name={name} off={first} move={move} words={words} />
          <Move by={1} icon="down" name={name} off={last} move={move} words={words} />
        </span>
      )}
      <div class="portfolio-facts" id={facts}>
        {has && (
          <p>
            <Icon name={ICONS[standing]} /> {has}
          </p>
        )}
        {lacks.map((one) => (
          <p key={one} class="portfolio-lack">
            {nothing && <Icon name="open" />} {one}
          </p>
        ))}
        {lacks.length > 0 && link && (
          <p>
            <a href={link.href}>{words('portfolio.go', { title: link.name })}</a>
          </p>
        )}
      </div>
      {children}
    </li>
  );
}

interface MoveProps extends Pick<PartRowProps, 'words'> {
  readonly move: (by: -1 | 1) => void;
  readonly by: -1 | 1;
  readonly icon: 'up' | 'down';
  readonly name: string;
  readonly off: boolean;
}

/** Stays focusable where there is no further place, so that the keyboard's place is not lost. */
function Move({ by, icon, name, off, move, words }: MoveProps) {
  const label = words(by < 0 ? 'portfolio.up' : 'portfolio.down', { name });
  return (
    <button
      type="button"
      class="tool"
      title={label}
      aria-label={label}
      aria-disabled={off}
      data-by={by}
      onClick={() => move(by)}
    >
      <Icon name={icon} />
    </button>
  );
}

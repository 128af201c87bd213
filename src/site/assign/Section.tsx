import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly title: string;
  /** How it stands now, in a few words: read while it is closed. */
  readonly now: string;
  /** The rank of its heading. */
  readonly rank?: 2 | 3;
  readonly children: ComponentChildren;
}

/** A part of the form that can stay closed: what holds then is said beside its title. */
export function Section({ title, now, rank = 2, children }: SectionProps) {
  const Heading = `h${rank}` as const;
  return (
    <details class="assign-section">
      <summary>
        <Heading>{title}</Heading>
        <span class="assign-now">{now}</span>
      </summary>
      <div class="assign-section-body">{children}</div>
    </details>
  );
}

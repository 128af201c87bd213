import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly title: string;
  /** How it stands now, in a few words: read while it is closed. */
  readonly now: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A part of the form that can stay closed: what holds then is said beside its title. */
export function Section({ title, now, open = false, children }: SectionProps) {
  return (
    <details class="assign-section" open={open}>
      <summary>
        <h2>{title}</h2>
        <span class="assign-now">{now}</span>
      </summary>
      <div class="assign-section-body">{children}</div>
    </details>
  );
}

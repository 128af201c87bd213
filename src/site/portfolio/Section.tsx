import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** Its place in the address. */
  readonly id: string;
  readonly title: string;
  readonly how?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A section of the page under its heading. */
export function Section({ id, title, how, children }: SectionProps) {
  return (
    <section class="portfolio-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {how && <p class="portfolio-how">{how}</p>}
      {children}
    </section>
  );
}

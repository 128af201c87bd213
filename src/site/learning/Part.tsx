import type { ComponentChildren } from 'preact';

interface PartProps {
  /** Its place in the address. */
  readonly id: string;
  readonly title: string;
  /** What it is, in a sentence or two. */
  readonly how?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** One part of the page under its heading. */
export function Part({ id, title, how, children }: PartProps) {
  return (
    <section class="learning-part" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {how && <p class="learning-how">{how}</p>}
      {children}
    </section>
  );
}

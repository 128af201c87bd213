interface LinkedProps {
  /** Words with “[]” where the link stands; without one there is no link. */
  readonly text: string;
  readonly href: string;
  readonly name: string;
}

/** A sentence with one link in it. */
export function Linked({ text, href, name }: LinkedProps) {
  const [before = '', after] = text.split('[]');
  if (after === undefined) return <>{text}</>;
  return (
    <>
      {before}
      <a href={href}>{name}</a>
      {after}
    </>
  );
}

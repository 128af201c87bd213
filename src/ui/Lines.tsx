interface LinesProps {
  readonly class: string;
  readonly count: number;
}

/** Lines to write on, on paper. Each is a border: what is drawn as a background may not be printed. */
export function Lines({ class: name, count }: LinesProps) {
  return (
    <div class={`${name} lines`} data-pagefind-ignore>
      {Array.from({ length: count }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  );
}

import type { ComponentChildren } from 'preact';

interface ChoicesProps {
  readonly legend: string;
  readonly options: readonly { readonly id: string; readonly label: ComponentChildren }[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (ids: readonly string[]) => void;
}

/** Which of several things of one part to show. */
export function Choices({ legend, options, chosen, choose }: ChoicesProps) {
  const tick = (id: string, is: boolean) =>
    choose(options.map((one) => one.id).filter((one) => (one === id ? is : chosen.has(one))));
  return (
    <fieldset class="portfolio-options">
      <legend>{legend}</legend>
      {options.map(({ id, label }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.has(id)}
            onChange={(event) => tick(id, event.currentTarget.checked)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

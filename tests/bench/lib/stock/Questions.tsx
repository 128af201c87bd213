import { useState } from 'preact/hooks';

/** Every question with its options; choosing one shows what the author says about it. */
export function Questions({ task }: { readonly task: unknown }) {
  const { items = [], pitfalls = [] } = task as Task;
  const names = new Map(pitfalls.map(({ id, name }) => [id, name]));
  return (
    <ol>
      {items.map((item) => (
        <Question key={item.id} item={item} options={optionsOf(item, names)} />
      ))}
    </ol>
  );
}

interface Task {
  readonly items?: readonly Item[];
  readonly pitfalls?: readonly { readonly id: string; readonly name: string }[];
}

interface Item {
  readonly id: string;
  readonly prompt?: string;
  readonly situation?: string;
  readonly standard?: string;
  readonly because?: string;
  readonly repair?: string;
  /** Absent where a number or a setting is asked for. */
  readonly options?: readonly Option[] | Readonly<Record<string, string>>;
}

interface Option {
  readonly id: string;
  readonly text: string;
  readonly feedback: string;
}

function Question({ item, options }: { readonly item: Item; readonly options: readonly Option[] }) {
  const [chosen, choose] = useState<Option>();
  return (
    <li>
      {[item.prompt, item.situation, item.standard].map((text) => text && <p key={text}>{text}</p>)}
      {options.map((option) => (
        <label key={option.id}>
          <input type="radio" name={item.id} onChange={() => choose(option)} /> {option.text}
        </label>
      ))}
      {chosen && (
        <p>
          {chosen.feedback} {item.because} {item.repair}
        </p>
      )}
    </li>
  );
}

function optionsOf({ options = [] }: Item, names: ReadonlyMap<string, string>): readonly Option[] {
  if (Array.isArray(options)) return options;
  return Object.entries(options).map(([id, feedback]) => ({
    id,
    feedback,
    text: names.get(id) ?? id,
  }));
}

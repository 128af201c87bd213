import { isRightIn } from '../../core/staged/picks.ts';
import type { StagedItem, StagedState } from '../../core/staged/types.ts';
import { Icon } from '../Icon.tsx';
import type { Words } from '../words.ts';

interface ClassTableProps {
  readonly items: readonly StagedItem[];
  readonly states: readonly StagedState[];
  /** For each state the items its student was given; whoever was not given one is not counted there. */
  readonly given: readonly ReadonlySet<string>[];
  /** A stage with one ask of the same name and the same options for every item. */
  readonly stage: string;
  readonly words: Words;
}

/** What a class chose first at one stage of every item, before it was told anything. */
export function ClassTable({ items, states, given, stage: id, words }: ClassTableProps) {
  const rows = items.map((item) => {
    const chosen = states
      .filter((_, index) => given[index]?.has(item.id))
      .map(({ answers }) => {
        const answer = answers[item.id]?.stages[id];
        return answer?.tries[0]?.[id] ?? answer?.picked[id] ?? '';
      });
    const count = (option: string) => chosen.filter((one) => one === option).length;
    return { item, ask: item.stage(id, {}).asks[0], count };
  });
  return (
    <section
      class="staged-class"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      aria-label={words('staged.class')}
    >
      <table>
        <caption>{words('staged.class.caption', { count: states.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{rows[0]?.ask?.prompt}</th>
            {rows[0]?.ask?.options.map((option) => (
              <th key={option.id} scope="col">
                {option.text}
              </th>
            ))}
            <th scope="col">{words('staged.class.none')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ item, ask, count }) => (
            <tr key={item.id}>
              <th scope="row">{item.prompt}</th>
              {ask?.options.map((option) => {
                const right = isRightIn(ask, { [id]: option.id });
                return (
                  <td key={option.id} data-right={right}>
                    {count(option.id)}
                    {right && (
                      <>
                        <Icon name="right" />
                        <span class="visually-hidden"> {words('staged.class.right')}</span>
                      </>
                    )}
                  </td>
                );
              })}
              <td>{count('')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import { ChoiceTable } from '../../../ui/staged/ChoiceTable.tsx';
import { ClassFrame } from '../../../ui/staged/ClassFrame.tsx';
import type { Words } from '../../../ui/words.ts';
import { outcomeOf } from '../outcome.ts';
import { asksOf, type Place, type PlaceAsk, placesOf, validPicks } from '../places.ts';
import type { AllocationState, AllocationTask } from '../task.ts';
import { goalText } from './texts.ts';

interface ClassProps {
  readonly task: AllocationTask;
  readonly states: readonly AllocationState[];
  readonly given: readonly ReadonlySet<string>[];
  readonly words: Words;
}

/** How a class allocated the journey at first, decision by decision, and how its plans came out. */
export function AllocationClass({ task, states, words }: ClassProps) {
  const places = placesOf(task);
  const count = states.length;
  /** What each student who was asked chose first, before anything was told. */
  const chosen = (place: Place, ask: string) =>
    states
      .map(({ tries, plan }) => validPicks(place, (tries[0] ?? plan)[place.id]))
      .filter((picks) => asksOf(place, picks).some(({ id }) => id === ask))
      .map((picks) => picks[ask] ?? '');
  return (
    <>
      {task.decisions.map(({ id, prompt, when, options }) => (
        <ChoiceTable
          key={id}
          caption={
            when
              ? words('allocation.class.only', { lanes: lanesText(task, when) })
              : words('staged.class.caption', { count })
          }
          head={prompt}
          options={options.map((option) => ({ id: option.id, text: option.name }))}
          rows={places.slice(0, task.items.length).flatMap((place) => {
            const ask = place.asks.find((one) => one.id === id);
            const picked = chosen(place, id);
            return ask && (!when || picked.length > 0)
              ? [{ id: place.id, name: place.name, ask, chosen: picked }]
              : [];
          })}
          words={words}
        />
      ))}
      {places
        .slice(task.items.length)
        .map((place) =>
          place.asks.map((ask) => (
            <OwnTable
              key={place.id}
              name={place.name}
              ask={ask}
              chosen={chosen(place, ask.id)}
              words={words}
            />
          )),
        )}
      <Goals task={task} states={states} words={words} />
    </>
  );
}

/** The options of the first decision that another one hangs on, by name. */
function lanesText({ decisions }: AllocationTask, when: readonly string[]): string {
  const names = decisions[0]?.options.filter(({ id }) => when.includes(id)) ?? [];
  return names.map(({ name }) => name).join(' / ');
}

interface OwnTableProps {
  readonly name: string;
  readonly ask: PlaceAsk;
  readonly chosen: readonly string[];
  readonly words: Words;
}

/** A setting has options of its own. */
function OwnTable({ name, ask, chosen, words }: OwnTableProps) {
  return (
    <ChoiceTable
      caption={words('staged.class.caption', { count: chosen.length })}
      head={ask.prompt}
      options={ask.options}
      rows={[{ id: ask.id, name, ask, chosen }]}
      words={words}
    />
  );
}

/** How many plans reached each goal at their first try, and at their last. */
function Goals({ task, states, words }: Omit<ClassProps, 'given'>) {
  const tried = states.filter(({ tries }) => tries.length > 0);
  const outcomes = (at: 0 | -1) => tried.map(({ tries }) => outcomeOf(task, tries.at(at) ?? {}));
  const [first, last] = [outcomes(0), outcomes(-1)];
  const value = (one: (typeof first)[number], id: string) => one.values?.[id];
  return (
    <ClassFrame
      label={words('allocation.class.goals')}
      caption={words('allocation.class.caption', { count: tried.length })}
    >
      <thead>
        <tr>
          <th scope="col">{words('allocation.class.goals')}</th>
          <th scope="col">{words('allocation.class.first')}</th>
          <th scope="col">{words('allocation.class.last')}</th>
        </tr>
      </thead>
      <tbody>
        {task.measures.map((measure) => {
          const { 'at-most': most, 'at-least': least } = measure.goal;
          const reached = (list: typeof first) =>
            list.filter((one) => {
              const own = value(one, measure.id);
              return own !== undefined && own <= (most ?? own) && own >= (least ?? own);
            }).length;
          return (
            <tr key={measure.id}>
              <th scope="row">
                {measure.name} {goalText(measure, words)}
              </th>
              <td>{reached(first)}</td>
              <td>{reached(last)}</td>
            </tr>
          );
        })}
        <tr>
          <th scope="row">{words('allocation.class.complaint')}</th>
          {[first, last].map((list, index) => (
            <td key={index}>
              {
                list.filter(({ post }) => post.every(({ letter }) => letter.tone !== 'complaint'))
                  .length
              }
            </td>
          ))}
        </tr>
      </tbody>
    </ClassFrame>
  );
}

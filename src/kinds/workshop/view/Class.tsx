import { FLAWS } from '../../../core/standards/standard.ts';
import type { Words } from '../../../ui/words.ts';
import { openFindings } from '../findings.ts';
import { casesOf, isWritten, presentOf } from '../state/standing.ts';
import type { WorkshopState } from '../state/types.ts';
import { OWN, type WorkshopTask } from '../task.ts';

interface ClassProps {
  readonly task: WorkshopTask;
  readonly states: readonly WorkshopState[];
  readonly words: Words;
}

/** Which scenes a class chose, what became of its standards, and which weak spots are left in them. */
export function Class({ task, states, words }: ClassProps) {
  const places = [
    ...task.places.map(({ id, title }) => ({ id, name: title })),
    { id: OWN, name: words('workshop.own') },
  ].map(({ id, name }) => ({ name, count: states.filter(({ place }) => place === id).length }));
  const all = states.flatMap(({ standards }) => standards).filter(({ first }) => isWritten(first));
  const left = all.map((one) => {
    const present = presentOf(one);
    return new Set(present ? openFindings(present, one).map(({ flaw }) => flaw) : []);
  });
  const flaws = FLAWS.map((flaw) => ({
    name: words(`checker.flaw.${flaw}.name`),
    count: left.filter((found) => found.has(flaw)).length,
  }));
  const count = (test: (one: (typeof all)[number]) => boolean) => all.filter(test).length;
  return (
    <div class="workshop-class">
      <p>
        {words('workshop.class.standards', {
          count: all.length,
          tried: count(({ rows }) => casesOf(rows).seen > 0),
          revised: count(({ revised, dropped }) => revised !== null && !dropped),
          dropped: count(({ dropped }) => dropped),
        })}
      </p>
      <Bars title={words('workshop.class.places')} bars={places} most={states.length} />
      <Bars title={words('workshop.class.flaws')} bars={flaws} most={all.length} />
      <p class="muted">{words('workshop.class.note')}</p>
    </div>
  );
}

interface BarsProps {
  readonly title: string;
  readonly bars: readonly { readonly name: string; readonly count: number }[];
  readonly most: number;
}

/** How many of each sort, the most first. */
function Bars({ title, bars, most }: BarsProps) {
  const sorted = bars.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return (
    <>
      <p class="workshop-card-title">{title}</p>
      <ul class="workshop-tally">
        {sorted.map(({ name, count }) => (
          <li key={name}>
            <span>{name}</span>
            <meter min={0} max={Math.max(1, most)} value={count} aria-hidden />
            <strong>{count}</strong>
          </li>
        ))}
        {sorted.length === 0 && <li>–</li>}
      </ul>
    </>
  );
}

import type { Moment, Person } from '../draw/moment.ts';
import type { Plan, Spot } from '../draw/plan.ts';

interface HallDrawingProps {
  readonly plan: Plan;
  readonly moment: Moment;
  /** What it shows, for those who do not see it. */
  readonly says: string;
}

/** The hall from above at one moment. */
export function HallDrawing({ plan, moment, says }: HallDrawingProps) {
  const { width, height, counters, desk, door, exit, barriers, ends } = plan;
  const seen = moment.people.flatMap((person) => {
    const spot = plan.spotOf(person.place);
    return spot ? [{ person, spot }] : [];
  });
  const taken = new Set(
    moment.people.flatMap(({ place }) => (place.at === 'counter' ? [place.counter] : [])),
  );
  return (
    <svg class="hall" role="img" viewBox={`0 0 ${width} ${height}`} aria-label={says}>
      <path class="hall-wall" d={walls(plan)} />
      <path class="hall-arrow" d={arrow(door, -1)} />
      <path class="hall-arrow" d={arrow(exit, 1)} />
      {barriers.map(({ from, to }) => (
        <line key={from.y} class="hall-barrier" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      ))}
      {counters.map(({ x, y }, index) => (
        <g key={x} class="hall-counter" data-taken={taken.has(index)}>
          <rect x={x - desk / 2} y={y - 33} width={desk} height="18" rx="3" />
          <circle cx={x} cy={y - 43} r="7" />
        </g>
      ))}
      {seen.map(({ person, spot }) => (
        <Figure key={person.id} person={person} spot={spot} />
      ))}
      {ends.map((spot, line) => (
        <Beyond key={spot.x} spot={spot} count={withoutRoom(moment.people, plan, line)} />
      ))}
    </svg>
  );
}

function Figure({ person, spot }: { readonly person: Person; readonly spot: Spot }) {
  return (
    <circle
      class="hall-person"
      data-at={person.place.at}
      data-wait={waitOf(person)}
      data-fate={person.fate}
      r="7"
      style={{ transform: `translate(${spot.x}px, ${spot.y}px)` }}
    />
  );
}

/** How many more wait than there is room to draw. */
function Beyond({ spot, count }: { readonly spot: Spot; readonly count: number }) {
  if (count === 0) return null;
  return (
    <text class="hall-beyond" x={spot.x} y={spot.y} text-anchor="middle">
      +{count}
    </text>
  );
}

function withoutRoom(people: readonly Person[], plan: Plan, line: number): number {
  return people.filter(
    ({ place }) => place.at === 'line' && place.line === line && place.rank >= plan.room,
  ).length;
}

/** Up to five minutes, up to ten, or longer. */
function waitOf({ waited }: Person): 'short' | 'long' | 'very-long' {
  if (waited <= 5) return 'short';
  return waited <= 10 ? 'long' : 'very-long';
}

/** Around the hall, open where one comes in and where one goes. */
function walls({ width, height, door, exit }: Plan): string {
  const [left, right, floor] = [1, width - 1, height - 1];
  return [
    `M${door.x - 18} ${floor}H${left}V1H${right}V${floor}H${exit.x + 18}`,
    `M${door.x + 18} ${floor}H${exit.x - 18}`,
  ].join('');
}

/** A small arrow in a doorway: up for in, down for out. */
function arrow({ x, y }: Spot, way: -1 | 1): string {
  const tip = y + 7 + 5 * way;
  return `M${x} ${tip - 11 * way}V${tip}m-4 ${-4 * way}l4 ${4 * way}l4 ${-4 * way}`;
}

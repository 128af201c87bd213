import { Heading } from '../../../ui/Heading.tsx';
import type { Circle, Moment } from '../state/circle.ts';
import { Below } from './Below.tsx';
import type { SceneProps } from './circle-props.ts';
import { Phase } from './Phase.tsx';
import { Row } from './Row.tsx';

export interface ListProps extends SceneProps {
  /** The moment or internal event whose details are open; '' for none. */
  readonly open: string;
  readonly toggle: (id: string) => void;
}

/** The circle as a list: all that the drawing can do, and all that it cannot. */
export function List(props: ListProps) {
  const { circle, words } = props;
  const { phases, moments } = circle;
  return (
    <section class="moments" aria-label={words('service-circle.list')}>
      <Heading class="part-title" below>
        {words('service-circle.list')} <span class="count">{moments.length}</span>
      </Heading>
      {phases.map((phase, index) => (
        <Phase key={phase.id} {...props} phase={phase} index={index}>
          {moments.map((moment, place) =>
            moment.phase === phase.id ? (
              <Row
                key={moment.id}
                moment={moment}
                number={place + 1}
                up={upward(circle, place)}
                down={downward(circle, place)}
                name={nameOf(props, moment)}
                words={words}
                act={props.act}
                toggle={props.toggle}
                // Only the open row needs the rest, so that the others stay as they are.
                details={props.open === moment.id ? props : undefined}
              />
            ) : null,
          )}
        </Phase>
      ))}
      <AddPhase {...props} />
      <Below {...props} />
    </section>
  );
}

function AddPhase({ words, act }: ListProps) {
  return (
    <form
      class="add-phase"
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.elements.namedItem('phase') as HTMLInputElement;
        act({ do: 'phase-add', name: field.value });
        field.value = '';
      }}
    >
      <label>
        <span class="visually-hidden">{words('service-circle.phase.new')}</span>
        <input
          name="phase"
          type="text"
          maxLength={200}
          placeholder={words('service-circle.phase.new')}
        />
      </label>
      <button type="submit" class="link">
        {words('service-circle.phase.add')}
      </button>
    </form>
  );
}

function nameOf({ scene }: ListProps, moment: Moment): string {
  return moment.name || (scene?.events.find(({ id }) => id === moment.id)?.text ?? '');
}

/** Where a moment goes on its way up: past the one before it, or into the phase before. */
function upward({ moments, phases }: Circle, at: number): string {
  const moment = moments[at];
  const before = moments[at - 1];
  if (before && before.phase === moment?.phase) return `${before.phase}/${before.id}`;
  const phase = phases[phases.findIndex(({ id }) => id === moment?.phase) - 1];
  return phase ? `${phase.id}/` : '';
}

function downward({ moments, phases }: Circle, at: number): string {
  const moment = moments[at];
  const after = moments[at + 1];
  if (after && after.phase === moment?.phase) {
    const next = moments[at + 2];
    return `${after.phase}/${next?.phase === after.phase ? next.id : ''}`;
  }
  const phase = phases[phases.findIndex(({ id }) => id === moment?.phase) + 1];
  if (!phase) return '';
  return `${phase.id}/${moments.find((one) => one.phase === phase.id)?.id ?? ''}`;
}

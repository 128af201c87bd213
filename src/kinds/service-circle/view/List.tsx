import { Heading } from '../../../ui/Heading.tsx';
import { labelOf } from '../names.ts';
import { LONGEST_NAME } from '../state/limits.ts';
import { canShift } from '../state/place.ts';
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
                up={canShift(circle, place, -1)}
                down={canShift(circle, place, 1)}
                name={labelOf(props.scene, moment)}
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
          maxLength={LONGEST_NAME}
          placeholder={words('service-circle.phase.new')}
        />
      </label>
      <button type="submit" class="link">
        {words('service-circle.phase.add')}
      </button>
    </form>
  );
}

import { Heading } from '../../../ui/Heading.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { labelOf, nameIn } from '../names.ts';
import type { Internal } from '../state/circle.ts';
import { LONGEST_NAME } from '../state/limits.ts';
import { isOwn } from '../state/place.ts';
import { LAYERS } from '../task.ts';
import { Area, Choice } from './fields.tsx';
import type { ListProps } from './List.tsx';
import { TakeOff } from './TakeOff.tsx';
import { Where } from './Where.tsx';

/** What the customer never sees: backstage, and the support behind it. */
export function Below(props: ListProps) {
  const { circle, words } = props;
  return (
    <section class="below" aria-label={words('service-circle.below')}>
      <Heading class="part-title" below>
        {words('service-circle.below')} <span class="count">{circle.below.length}</span>
      </Heading>
      {LAYERS.map((layer) => (
        <div key={layer} class="layer" data-drop={layer}>
          <p class="layer-name">{words(`service-circle.row.${layer}`)}</p>
          <p class="muted">{words(`service-circle.row.${layer}.is`)}</p>
          <ul class="rows">
            {circle.below
              .filter((one) => one.layer === layer)
              .map((one) => (
                <Item key={one.id} {...props} one={one} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Item(props: ListProps & { readonly one: Internal }) {
  const { one, scene, circle, words, act, open, toggle } = props;
  const { id, layer, under } = one;
  const name = labelOf(scene, one);
  const isOpen = open === id;
  return (
    <li class="row" data-drag={id} data-open={isOpen}>
      <div class="row-head">
        <span class="grip" data-grip aria-hidden="true">
          <Icon name="grip" />
        </span>
        <button
          type="button"
          class="row-name"
          aria-expanded={isOpen}
          data-focus={`row:${id}`}
          onClick={() => toggle(id)}
        >
          {name}
          {under && (
            <small>{words('service-circle.serves', { name: nameIn(scene, circle, under) })}</small>
          )}
        </button>
      </div>
      {isOpen && (
        <div class="details">
          <Choice
            label={words('service-circle.under')}
            none={words('service-circle.under.none')}
            options={circle.moments.map((moment) => ({
              value: moment.id,
              text: labelOf(scene, moment),
            }))}
            value={under}
            set={(value) => act({ do: 'below', id, layer, under: value })}
          />
          {isOwn(id) && (
            <Area
              label={words('service-circle.rename')}
              value={one.name}
              most={LONGEST_NAME}
              set={(value) => act({ do: 'name', id, name: value })}
              focus={`name:${id}`}
            />
          )}
          <Where {...props} id={id} key={layer} />
          <TakeOff {...props} id={id} />
        </div>
      )}
    </li>
  );
}

import { Heading } from '../../../ui/Heading.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { lookAt } from '../grade/own.ts';
import type { SceneProps } from './circle-props.ts';

/** What to look at in a circle of one's own: no points, only a list that fills. */
export function LookAt({ circle, words }: SceneProps) {
  return (
    <section class="judged">
      <Heading class="part-title">{words('service-circle.look')}</Heading>
      <p class="muted">{words('service-circle.look.how')}</p>
      <ul class="looks">
        {lookAt(circle).map(({ at, there }) => (
          <li key={at} data-there={there}>
            <Icon name={there ? 'right' : 'open'} />
            <span class="visually-hidden">
              {words(there ? 'service-circle.look.there' : 'service-circle.look.open')}
            </span>{' '}
            {words(`service-circle.look.${at}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useState } from 'preact/hooks';
import { Heading } from '../../../ui/Heading.tsx';
import type { ViewName } from '../draw/views.ts';
import { referenceOf } from '../reference.ts';
import { isMoment, type SceneEvent } from '../task.ts';
import { Board } from './Board.tsx';
import { EventReasons } from './EventReasons.tsx';
import type { JudgedProps } from './Judged.tsx';
import { phaseName } from './phase-name.ts';
import { planOf } from './plan-of.ts';

/** One defensible solution, drawn, with its reasons. */
export function Reference({ scene, words }: Pick<JudgedProps, 'scene' | 'words'>) {
  const [view, show] = useState<ViewName>('circle');
  const [open, pick] = useState('');
  const reference = referenceOf(scene);
  /** Where the drawing has it, for those who do not see the drawing. */
  const placeOf = (event: SceneEvent): string => {
    if (isMoment(event)) {
      const phase = reference.phases.find(({ id }) => id === event.phase);
      return phase ? phaseName(scene, phase, words) : '';
    }
    const layer = words(`service-circle.row.${event.place}`);
    const served = scene.events.find(({ id }) => id === event.under);
    if (!served) return layer;
    return `${layer} · ${words('service-circle.serves', { name: served.text })}`;
  };
  return (
    <div class="reference">
      <Heading class="part-title" below tabIndex={-1} data-focus="reference">
        {words('service-circle.reference')}
      </Heading>
      <p class="muted">{words('service-circle.reference.how')}</p>
      <Board
        label={words('service-circle.reference')}
        plan={planOf(scene, reference, words)}
        words={words}
        open={open}
        armed=""
        pick={pick}
        put={() => {}}
        view={view}
        show={show}
      />
      <dl class="reasons">
        {scene.events.map((event) => (
          <div key={event.id} data-open={open === event.id}>
            <dt>{event.text}</dt>
            <dd>
              <p class="muted">{placeOf(event)}</p>
              {event.because}
              {isMoment(event) && (
                <p class="muted">
                  {words('service-circle.reference.seen', {
                    who: event.who,
                    evidence: event.evidence,
                    feeling: words(`service-circle.feeling.${event.feeling}`),
                  })}
                </p>
              )}
              <EventReasons event={event} words={words} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

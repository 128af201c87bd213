import { useContext, useId, useState } from 'preact/hooks';
import { Circles, type DrawnCircle, type DrawnCircles } from '../../../ui/circles.ts';
import type { StepProps } from './props.ts';

/** The circles drawn in another exercise, to go on with here; nothing is ever overwritten unasked. */
export function Bring({ state, act, words }: StepProps) {
  const look = useContext(Circles);
  const id = useId();
  const [found, setFound] = useState<DrawnCircles | 'none' | undefined>();
  const [said, say] = useState('');
  if (!look) return null;
  const isOpen = found !== undefined;
  const toggle = () => {
    say('');
    if (isOpen) setFound(undefined);
    else
      void look().then(
        (all) => setFound(all ?? 'none'),
        () => setFound('none'),
      );
  };
  const bring = ({ name, moments: drawn }: DrawnCircle, instead: boolean) => {
    const moments = drawn.map(({ reason, ...moment }) => {
      return { ...moment, why: reason && words(`service-circle.reason.${reason}`) };
    });
    act({ do: 'bring', moments, instead }, 'bring');
    setFound(undefined);
    say(words('workshop.bring.done', { name, count: moments.length }));
  };
  return (
    <div class="workshop-bring">
      <button
        type="button"
        class="button"
        aria-expanded={isOpen}
        aria-controls={id}
        data-focus="bring"
        onClick={toggle}
      >
        {words('workshop.bring')}
      </button>
      <div id={id}>
        {found === 'none' && <p class="muted">{words('workshop.bring.failed')}</p>}
        {found && found !== 'none' && found.circles.length === 0 && (
          <p>
            {words('workshop.bring.none')} <a href={found.href}>{found.title}</a>
          </p>
        )}
        {found && found !== 'none' && found.circles.length > 0 && (
          <ul class="workshop-circles">
            {found.circles.map((circle) => (
              <li key={circle.id}>
                <p>
                  <strong>{circle.name}</strong>{' '}
                  <span class="muted">
                    {words('workshop.bring.size', {
                      count: circle.moments.length,
                      truths: circle.moments.filter(({ truth }) => truth).length,
                    })}
                  </span>
                </p>
                <p class="buttons">
                  <button type="button" class="button small" onClick={() => bring(circle, false)}>
                    {words(state.moments.length === 0 ? 'workshop.bring.it' : 'workshop.bring.add')}
                  </button>
                  {state.moments.length > 0 && (
                    <button type="button" class="button small" onClick={() => bring(circle, true)}>
                      {words('workshop.bring.instead')}
                    </button>
                  )}
                </p>
              </li>
            ))}
          </ul>
        )}
      </div>
      <p class="muted" role="status">
        {said}
      </p>
    </div>
  );
}

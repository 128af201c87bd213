import { useId, useState } from 'preact/hooks';
import { Heading } from '../../../ui/Heading.tsx';
import { sharesOf, throughput } from '../accuracy.ts';
import type { SceneProps } from './circle-props.ts';
import { NumberField } from './NumberField.tsx';
import { percent } from './percent.ts';

/** How often the whole visit goes right, and what would help most. */
export function Accuracy({ circle, words, act }: SceneProps) {
  const id = useId();
  const [remedies, change] = useState({ fewer: 2, better: 1, checks: 1, caught: 80 });
  const shares = sharesOf(circle);
  const own = circle.moments.filter(({ accuracy }) => accuracy !== null).length;
  const { now, fewer, better, checked } = throughput(circle, remedies);
  const field = (name: keyof typeof remedies, max: number, step = 1) => (
    <NumberField
      words={words}
      label={words(`service-circle.remedy.${name}`)}
      value={remedies[name]}
      min={0}
      max={max}
      step={step}
      set={(value) => value !== null && change({ ...remedies, [name]: value })}
    />
  );
  const sum = words('service-circle.accuracy.sum', { count: shares.length, share: percent(now) });
  const rows = [
    { what: words('service-circle.accuracy.now'), set: null, share: now },
    {
      what: words('service-circle.remedy.fewer.is'),
      set: field('fewer', shares.length),
      share: fewer,
    },
    {
      what: words('service-circle.remedy.better.is'),
      set: field('better', 50, 0.1),
      share: better,
    },
    {
      what: words('service-circle.remedy.checks.is'),
      set: (
        <>
          {field('checks', shares.length)} {field('caught', 100)}
        </>
      ),
      share: checked,
    },
  ];
  return (
    <details class="accuracy">
      <summary>
        <Heading class="part-title">{words('service-circle.accuracy')}</Heading>
        {shares.length > 0 && <span>{sum}</span>}
      </summary>
      <p class="muted">{words('service-circle.accuracy.how')}</p>
      <div class="accuracy-common">
        <label for={id}>{words('service-circle.accuracy.common')}</label>
        <input
          id={id}
          type="range"
          min={50}
          max={100}
          step={0.1}
          value={circle.accuracy}
          aria-valuetext={`${circle.accuracy} %`}
          onInput={(event) => act({ do: 'accuracy', value: event.currentTarget.valueAsNumber })}
        />
        <NumberField
          words={words}
          label={words('service-circle.accuracy.common')}
          hidden
          value={circle.accuracy}
          min={0}
          max={100}
          step={0.1}
          set={(value) => value !== null && act({ do: 'accuracy', value })}
        />
      </div>
      <output class="visually-hidden" for={id}>
        {sum}
      </output>
      {own > 0 && <p class="muted">{words('service-circle.accuracy.own', { count: own })}</p>}
      <table class="remedies">
        <thead>
          <tr>
            <th scope="col">{words('service-circle.remedy')}</th>
            <th scope="col">{words('service-circle.remedy.much')}</th>
            <th scope="col">{words('service-circle.remedy.share')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, set, share }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{set}</td>
              <td>
                <output class="share">{percent(share)}</output>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="muted">{words('service-circle.accuracy.note')}</p>
    </details>
  );
}

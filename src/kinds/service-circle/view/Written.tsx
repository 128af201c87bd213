import { Heading } from '../../../ui/Heading.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { languageOf } from '../../../ui/language-of.ts';
import type { Words } from '../../../ui/words.ts';
import { labelOf, nameIn } from '../names.ts';
import type { Circle, Moment } from '../state/circle.ts';
import { isOwn } from '../state/place.ts';
import type { Scene } from '../task.ts';
import { phaseName } from './phase-name.ts';

interface WrittenProps {
  readonly scene: Scene | undefined;
  readonly circle: Circle;
  readonly words: Words;
  /** What is picked in the drawing beside it. */
  readonly open?: string;
}

/** The circle as a list to read: every moment with all that was written about it. */
export function Written({ scene, circle, words, open }: WrittenProps) {
  const { phases, moments, below } = circle;
  return (
    <section class="written" aria-label={words('service-circle.list')}>
      <Heading class="part-title" below>
        {words('service-circle.list')} <span class="count">{moments.length}</span>
      </Heading>
      {moments.length === 0 && <p class="muted">{words('service-circle.empty')}</p>}
      {phases.map((phase) => {
        const first = moments.findIndex((one) => one.phase === phase.id);
        if (first < 0) return null;
        return (
          <div key={phase.id} class="written-phase">
            <Heading class="written-name" below={2}>
              {phaseName(scene, phase, words)}
            </Heading>
            <ol start={first + 1}>
              {moments
                .filter((one) => one.phase === phase.id)
                .map((moment) => (
                  <li key={moment.id} data-open={moment.id === open}>
                    <strong lang={languageOf(labelOf(scene, moment))}>
                      {labelOf(scene, moment)}
                    </strong>
                    <Own id={moment.id} words={words} />
                    <Marks moment={moment} words={words} />
                    <Fields moment={moment} words={words} />
                  </li>
                ))}
            </ol>
          </div>
        );
      })}
      {below.length > 0 && (
        <div class="written-phase">
          <Heading class="written-name" below={2}>
            {words('service-circle.below')}
          </Heading>
          <ul>
            {below.map((one) => (
              <li key={one.id} data-open={one.id === open}>
                <strong lang={languageOf(labelOf(scene, one))}>{labelOf(scene, one)}</strong>
                <Own id={one.id} words={words} />
                <span class="written-layer">
                  {words(`service-circle.row.${one.layer}`)}
                  {one.under !== '' &&
                    ` · ${words('service-circle.serves', { name: nameIn(scene, circle, one.under) })}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Own({ id, words }: { readonly id: string; readonly words: Words }) {
  return isOwn(id) ? <small class="written-own">{words('service-circle.added')}</small> : null;
}

interface MomentProps {
  readonly moment: Moment;
  readonly words: Words;
}

/** The star and the flag, with the reason for the one and the device against the other. */
function Marks({ moment: { truth, reason, fail, device }, words }: MomentProps) {
  if (!truth && !fail) return null;
  return (
    <ul class="written-marks">
      {truth && (
        <li data-mark="truth">
          <Icon name="star" /> {words('service-circle.truth')}
          {reason && <span>{words(`service-circle.reason.${reason}`)}</span>}
        </li>
      )}
      {fail && (
        <li data-mark="fail">
          <Icon name="flag" /> {words('service-circle.fail')}
          {device && <span>{words(`service-circle.device.${device}`)}</span>}
        </li>
      )}
    </ul>
  );
}

/** Only what was filled in. */
function Fields({ moment, words }: MomentProps) {
  const { factor, part, feeling, accuracy } = moment;
  const fields = [
    ['expects', moment.expects],
    ['standard', moment.standard],
    ['proof', moment.proof],
    ['factor', factor && words(`service-circle.factor.${factor}`)],
    ['part', factor && part && words(`service-circle.part.${factor}.${part}`)],
    ['who', moment.who],
    ['evidence', moment.evidence],
    ['feeling', feeling === null ? '' : words(`service-circle.feeling.${feeling}`)],
    ['accuracy', accuracy === null ? '' : `${accuracy}`],
  ].filter(([, text]) => text?.trim());
  if (fields.length === 0) return null;
  return (
    <dl class="written-fields">
      {fields.map(([field, text]) => (
        <div key={field} data-field={field}>
          <dt>{words(`service-circle.column.${field}`)}</dt>
          <dd lang={languageOf(text ?? '')}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

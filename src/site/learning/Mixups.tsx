import type { OwnWork } from '../own-works.ts';
import { type Mixup, mixupsOf } from './mixups.ts';
import { Part } from './Part.tsx';
import type { Speech } from './props.ts';

interface MixupsProps {
  readonly speech: Speech;
  readonly works: readonly OwnWork[];
}

/** The questions answered wrong at least once, by module and exercise. */
export function Mixups({ speech, works }: MixupsProps) {
  const { words, modules } = speech;
  const found = works
    .map(({ exercise, ...work }) => ({ exercise, mixups: mixupsOf(work) }))
    .filter(({ mixups }) => mixups.length > 0);
  const groups = modules.flatMap(({ id, name }) => {
    const own = found.filter(({ exercise }) => exercise.module === id);
    return own.length > 0 ? [{ id, name, own }] : [];
  });
  const how = words(found.length > 0 ? 'learning.mixups.how' : 'learning.mixups.none');
  return (
    <Part id="mixups" title={words('learning.mixups')} how={how}>
      {groups.map(({ id, name, own }) => (
        <details key={id} class="learning-fold">
          <summary>
            <span class="learning-name">{name}</span>
            <span class="learning-state">
              {words('learning.mixups.count', {
                count: own.reduce((sum, { mixups }) => sum + mixups.length, 0),
              })}
            </span>
          </summary>
          {own.map(({ exercise, mixups }) => (
            <section key={exercise.id} class="learning-mixups">
              <h3>{speech.title(exercise.id)}</h3>
              <ul class="learning-list">
                {mixups.map((mixup) => (
                  <Row key={mixup.item} mixup={mixup} speech={speech} />
                ))}
              </ul>
              <p>
                <a href={speech.exerciseAt(exercise.id)}>
                  {words('learning.mixups.go', { title: speech.title(exercise.id) })}
                </a>
              </p>
            </section>
          ))}
        </details>
      ))}
    </Part>
  );
}

function Row({ mixup, speech: { words } }: { readonly mixup: Mixup; readonly speech: Speech }) {
  const { prompt, slips, right } = mixup;
  return (
    <li data-open={right === undefined}>
      <p class="learning-prompt">{prompt}</p>
      <dl>
        {slips.map(({ answer, comment, times }) => (
          <div key={answer}>
            <dt>{words('learning.mixups.answered')}</dt>
            <dd>
              <span class="learning-slip">
                {times > 1 ? words('learning.mixups.times', { answer, times }) : answer}
              </span>
              {comment && <span class="learning-comment">{comment}</span>}
            </dd>
          </div>
        ))}
        {right !== undefined && (
          <div>
            <dt>{words('learning.mixups.now')}</dt>
            <dd class="learning-right">{right}</dd>
          </div>
        )}
      </dl>
      {right === undefined && <p class="muted">{words('learning.mixups.open')}</p>}
    </li>
  );
}

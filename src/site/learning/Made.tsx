import { useState } from 'preact/hooks';
import { changedOf, writeFile } from '../../core/saved.ts';
import { download } from '../../ui/download.ts';
import type { OwnWork } from '../own-works.ts';
import { siteUrl } from '../site-url.ts';
import { OnPaper } from './OnPaper.tsx';
import { Part } from './Part.tsx';
import type { Speech } from './props.ts';

interface MadeProps {
  readonly speech: Speech;
  readonly works: readonly OwnWork[];
}

/** All own work by module: open it, print it, save it. */
export function Made({ speech, works }: MadeProps) {
  const { words, modules, language } = speech;
  const [printed, print] = useState<OwnWork>();
  const groups = modules.flatMap(({ id, name }) => {
    const own = works.filter(({ exercise }) => exercise.module === id);
    return own.length > 0 ? [{ id, name, own }] : [];
  });
  return (
    <Part id="made" title={words('learning.made')} how={words('learning.made.how')}>
      <p>
        <a href={siteUrl(`${language}/portfolio.html`)}>{words('learning.made.portfolio')}</a>
      </p>
      {groups.map(({ id, name, own }) => (
        <section key={id} class="learning-made">
          <h3>{name}</h3>
          <ul class="learning-list">
            {own.map((work) => (
              <Row key={work.exercise.id} work={work} speech={speech} print={() => print(work)} />
            ))}
          </ul>
        </section>
      ))}
      {printed && <OnPaper work={printed} speech={speech} done={() => print(undefined)} />}
    </Part>
  );
}

interface RowProps {
  readonly work: OwnWork;
  readonly speech: Speech;
  readonly print: () => void;
}

function Row({ work, speech, print }: RowProps) {
  const { words, points, day, title: titleOf, exerciseAt } = speech;
  const { exercise, saved } = work;
  const { result } = saved;
  const title = titleOf(exercise.id);
  return (
    <li>
      <p class="learning-work">
        <a href={exerciseAt(exercise.id)}>{title}</a>
      </p>
      <p class="learning-facts">
        <span data-state={result.done ? 'done' : 'begun'}>
          {words(result.done ? 'learning.made.done' : 'learning.made.begun')}
        </span>
        {result.max > 0 && (
          <span>
            {words('learning.made.points', {
              points: points(result.points),
              max: points(result.max),
            })}
          </span>
        )}
        <span>{words('learning.made.date', { date: day(changedOf(saved)) })}</span>
      </p>
      <p class="learning-acts">
        <button
          type="button"
          class="link"
          aria-label={words('learning.made.save.label', { title })}
          onClick={() => download(`${exercise.id}.json`, writeFile(exercise.id, saved))}
        >
          {words('learning.made.save')}
        </button>
        <button
          type="button"
          class="link"
          aria-label={words('learning.made.print.label', { title })}
          onClick={print}
        >
          {words('learning.made.print')}
        </button>
      </p>
    </li>
  );
}

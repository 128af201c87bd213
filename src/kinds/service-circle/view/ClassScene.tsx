import { Heading } from '../../../ui/Heading.tsx';
import type { Words } from '../../../ui/words.ts';
import { drawOverlay } from '../draw/overlay.ts';
import { type ClassCount, decoys, marked, missed } from '../grade/class.ts';
import { referenceOf } from '../reference.ts';
import { isMoment, type SceneEvent } from '../task.ts';
import { ClassTable } from './ClassTable.tsx';
import { Picture } from './Picture.tsx';
import { planOf } from './plan-of.ts';
import { Ranking } from './Ranking.tsx';

export interface CountProps {
  readonly count: ClassCount;
  readonly words: Words;
}

/** One scene as a class sees it: the overlay, what went wrong most often, and the figures. */
export function ClassScene({ count, words }: CountProps) {
  const { scene, circles, events, reversed } = count;
  const plan = planOf(scene, referenceOf(scene), words);
  const shares = events
    .filter(({ event }) => isMoment(event))
    .map(({ on, truth, fail }) => ({
      share: on / circles,
      text: [
        `${Math.round((100 * on) / circles)}%`,
        ...(truth > 0 ? [`★${truth}`] : []),
        ...(fail > 0 ? [`⚑${fail}`] : []),
      ].join(' '),
    }));
  const note = (there: (event: SceneEvent) => boolean) => (event: SceneEvent) =>
    words(there(event) ? 'service-circle.class.sound' : 'service-circle.class.unsound');
  return (
    <>
      <Heading class="builder-title">{scene.title}</Heading>
      <p class="class-size">{words('service-circle.class.circles', { count: circles })}</p>
      <p class="muted">{words('service-circle.class.how')}</p>
      <Picture
        label={words('service-circle.class.label', { name: scene.title, count: circles })}
        draw={(width) => drawOverlay(plan, shares, width)}
      />
      <div class="class-rankings">
        <Ranking
          title={words('service-circle.class.missed')}
          none={words('service-circle.class.missed.none')}
          rows={missed(count).map(({ event, count: n }) => ({ name: event.text, count: n }))}
          circles={circles}
          words={words}
        />
        <Ranking
          title={words('service-circle.class.decoys')}
          none={words('service-circle.class.decoys.none')}
          rows={decoys(count).map(({ event, count: n }) => ({ name: event.text, count: n }))}
          circles={circles}
          words={words}
        />
        <Ranking
          title={words('service-circle.class.reversed')}
          none={words('service-circle.class.reversed.none')}
          rows={reversed.map(({ earlier, later, count: n }) => ({
            name: words('service-circle.class.pair', { earlier: earlier.text, later: later.text }),
            count: n,
          }))}
          circles={circles}
          words={words}
        />
        {(['truth', 'fail'] as const).map((mark) => (
          <Ranking
            key={mark}
            title={words(`service-circle.class.${mark}`)}
            none={words(`service-circle.class.${mark}.none`)}
            rows={marked(count, mark).map(({ event, count: n }) => ({
              name: event.text,
              count: n,
              note: note((one) => isMoment(one) && one[mark] !== undefined)(event),
            }))}
            circles={circles}
            words={words}
          />
        ))}
      </div>
      <ClassTable count={count} words={words} />
    </>
  );
}

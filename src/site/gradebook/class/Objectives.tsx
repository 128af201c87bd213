import { LESSON, type ObjectiveStats } from '../../../core/class/objectives.ts';
import { siteUrl } from '../../site-url.ts';
import { useSpeech } from '../speech.ts';

/** What the page says of an objective of the course. */
export interface ObjectiveText {
  readonly text: string;
  /** The module that teaches it: "Module 4: …". */
  readonly module: string;
  /** The first page of that module, from the root of the site: 'zh/m04/index.html'. */
  readonly path: string;
}

interface ObjectivesProps {
  readonly stats: readonly ObjectiveStats[];
  readonly texts: Readonly<Record<string, ObjectiveText>>;
}

/** How the class did on each objective, lowest first, with a way to where it is taught. */
export function Objectives({ stats, texts }: ObjectivesProps) {
  const { words, format, title } = useSpeech();
  if (stats.length === 0) return null;
  return (
    <section class="class-objectives">
      <h2>{words('book.objectives')}</h2>
      <p class="muted">{words('book.objectives.text', { share: format.share(LESSON / 100) })}</p>
      <ol class="objective-list">
        {stats.map((one) => {
          const told = texts[one.objective];
          return (
            <li key={one.objective} data-lesson={one.needsLesson}>
              <p class="objective-share">{format.share(one.share)}</p>
              <div>
                <p class="objective-text">{told?.text ?? one.objective}</p>
                <span class="bar" style={{ '--share': one.share }} aria-hidden="true" />
                <p class="muted">
                  {one.needsLesson && <strong>{words('book.lesson')}</strong>}
                  <span>
                    {words('book.objectives.below', {
                      below: one.below.length,
                      students: one.students,
                    })}
                  </span>
                  <span>
                    {words('book.objectives.from', {
                      exercises: format.list(one.items.map(({ exercise }) => title(exercise))),
                    })}
                  </span>
                  {told && <a href={siteUrl(told.path)}>{told.module}</a>}
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

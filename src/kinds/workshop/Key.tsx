import type { Words } from '../../ui/words.ts';
import type { WorkshopTask } from './task.ts';
import { InSlots } from './view/record-standards.tsx';

/** There is no right answer: the rubric to mark by, and one work done to the end. */
export function WorkshopKey({
  task,
  words,
}: {
  readonly task: WorkshopTask;
  readonly words: Words;
}) {
  const { worked, rubric } = task;
  return (
    <>
      <p>{words('workshop.key.note')}</p>
      <ul class="key">
        {rubric.map(({ id, name, levels }) => (
          <li key={id} class="key-item">
            <p>
              <strong>{name}</strong>
            </p>
            <ul>
              {levels.map((level) => (
                <li key={level.id}>
                  {words('workshop.level', { points: level.points, text: level.text })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p>
        <strong>{worked.title}</strong>
      </p>
      <p>{worked.text}</p>
      <ol class="key">
        {worked.standards.map((one) => (
          <li key={one.moment} class="key-item">
            <div class="key-prompt">
              <p>
                <strong>{one.moment}</strong> {words('workshop.key.says', { says: one.says })}{' '}
                {words(`workshop.factor.${one.factor}`)}
              </p>
            </div>
            <div class="workshop-record">
              <InSlots standard={one.standard} words={words} paper={false} />
            </div>
            <p>{words('workshop.key.seen', { seen: one.seen })}</p>
            <p>{words('workshop.key.changed', { changed: one.changed })}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

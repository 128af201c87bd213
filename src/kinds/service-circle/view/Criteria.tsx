import type { Words } from '../../../ui/words.ts';
import { judge } from '../grade/judge.ts';
import type { Circle } from '../state/circle.ts';
import type { CircleTask, Scene } from '../task.ts';
import { Found } from './Found.tsx';

interface CriteriaProps {
  readonly task: CircleTask;
  readonly scene: Scene;
  readonly circle: Circle;
  readonly words: Words;
}

/** What was found in a circle, criterion by criterion, to read. */
export function Criteria({ task, scene, circle, words }: CriteriaProps) {
  return (
    <ul class="criteria">
      {judge(scene, circle).map((outcome) => (
        <Found
          key={outcome.criterion}
          name={task.criteria[outcome.criterion].name}
          outcome={outcome}
          scene={scene}
          circle={circle}
          words={words}
        />
      ))}
    </ul>
  );
}

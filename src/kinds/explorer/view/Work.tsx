import { hash, shuffle } from '../../../core/random.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { WorkItem } from '../../../ui/quiz/WorkItem.tsx';
import { WorkOptions } from '../../../ui/quiz/WorkOptions.tsx';
import type { Words } from '../../../ui/words.ts';
import { blank, feedbackOn, isRight, pointsOf, statusOf } from '../state/judge.ts';
import type { Answer, ExplorerItem, ExplorerState, ExplorerTask } from '../task.ts';
import { givenText } from '../text.ts';
import { solutionText } from './texts.ts';

interface WorkProps {
  readonly task: ExplorerTask;
  readonly state: ExplorerState;
  readonly words: Words;
}

/** What an instructor sees of one student's answers. */
export function Work({ task, state, words }: WorkProps) {
  return (
    <ol class="work">
      {task.items.map((item, index) => {
        const answer = state.answers[item.id] ?? blank(item);
        const picked = answer.tries.map((given) => ({ picked: [String(given)], sure: null }));
        return (
          <WorkItem
            key={item.id}
            number={index + 1}
            status={statusOf(task, item, answer)}
            points={pointsOf(task, item, answer)}
            gist={item.prompt}
            prompt={<p>{item.prompt}</p>}
            hint={answer.hint}
            words={words}
          >
            {item.options ? (
              <WorkOptions
                options={shuffle(item.options, state.seed ^ hash(item.id))}
                tries={picked}
                words={words}
              />
            ) : (
              <Given task={task} item={item} answer={answer} words={words} />
            )}
          </WorkItem>
        );
      })}
    </ol>
  );
}

/** Every number or setting that was handed in, and the answer where none of them was right. */
function Given({
  task,
  item,
  answer,
  words,
}: Omit<WorkProps, 'state'> & { readonly item: ExplorerItem; readonly answer: Answer }) {
  const { tries } = answer;
  const tried = tries.map((given) => ({ given, right: isRight(task, item, given) }));
  return (
    <ul class="work-options">
      {tried.map(({ given, right }, index) => (
        <li key={JSON.stringify(given)} data-mark={right ? 'right' : 'wrong'}>
          <p>
            <Icon name={right ? 'right' : 'wrong'} />
            {givenText(task, item, given)}
            <span class="visually-hidden">
              {' '}
              {words(right ? 'quiz.status.solved' : 'quiz.status.wrong')}
            </span>
            {tries.length > 1 && (
              <span class="work-try">{words('quiz.work.try', { number: index + 1 })}</span>
            )}
          </p>
          {!right && <p class="work-comment">{feedbackOn(task, item, given)}</p>}
        </li>
      ))}
      {tried.every(({ right }) => !right) && (
        <li data-mark="shown">
          <p>
            <Icon name="right" />
            {solutionText(task, item, words)}
          </p>
        </li>
      )}
    </ul>
  );
}

import { hash, shuffle } from '../../../core/random.ts';
import { WorkItem } from '../../../ui/quiz/WorkItem.tsx';
import { WorkOptions } from '../../../ui/quiz/WorkOptions.tsx';
import type { Words } from '../../../ui/words.ts';
import { isReached, outcomeOf } from '../outcome.ts';
import { placesOf } from '../places.ts';
import { picksOf, pointsOf, statusOf, wholePoints, wholeStatus } from '../state/judge.ts';
import type { AllocationState, AllocationTask } from '../task.ts';
import { valueText } from '../text.ts';

interface WorkProps {
  readonly task: AllocationTask;
  readonly state: AllocationState;
  readonly words: Words;
}

/** What an instructor sees of one student: every decision, and what each try came to. */
export function AllocationWork({ task, state, words }: WorkProps) {
  const places = placesOf(task);
  return (
    <ol class="work">
      {places.map((place, index) => {
        const tries = picksOf(place, state);
        const item = task.items.find(({ id }) => id === place.id);
        return (
          <WorkItem
            key={place.id}
            number={index + 1}
            status={statusOf(place, state)}
            points={pointsOf(place, state)}
            gist={place.name}
            prompt={
              <p>
                <strong>{place.name}</strong> {item?.situation}
              </p>
            }
            hint={state.hints.includes(place.id)}
            words={words}
          >
            {place.asks
              .filter(({ id }) => tries.some((picks) => picks[id] !== undefined))
              .map((ask) => (
                <div key={ask.id} class="alloc-work">
                  <p>{ask.prompt}</p>
                  <WorkOptions
                    options={
                      ask.fixed ? ask.options : shuffle(ask.options, state.seed ^ hash(place.id))
                    }
                    tries={tries.map((picks, at) => {
                      const own = picks[ask.id];
                      const again = own === tries[at - 1]?.[ask.id];
                      return { picked: own === undefined || again ? [] : [own], sure: null };
                    })}
                    words={words}
                  />
                </div>
              ))}
          </WorkItem>
        );
      })}
      <WorkItem
        number={places.length + 1}
        status={wholeStatus(task, state)}
        points={wholePoints(task, state)}
        gist={task.whole.name}
        prompt={<p>{task.whole.name}</p>}
        hint={false}
        words={words}
      >
        <Tries task={task} state={state} words={words} />
      </WorkItem>
    </ol>
  );
}

/** What every try came to, and who wrote. */
function Tries({ task, state, words }: WorkProps) {
  return (
    <ul class="work-options">
      {state.tries.map((plan, index) => {
        const { values, reached, post } = outcomeOf(task, plan);
        return (
          <li key={index} data-mark={reached ? 'right' : 'wrong'}>
            <p>
              <span class="work-try">{words('quiz.work.try', { number: index + 1 })}</span>{' '}
              {values
                ? task.measures
                    .map((one) => {
                      const value = values[one.id] ?? 0;
                      const goal = words(
                        isReached(one, value) ? 'allocation.reached' : 'allocation.missed',
                      );
                      return words('allocation.work.measure', {
                        name: one.name,
                        value: valueText(one, value),
                        goal,
                      });
                    })
                    .join('; ')
                : words('allocation.partly')}
            </p>
            {post.length > 0 && (
              <p class="work-comment">
                {words('allocation.work.post', {
                  names: post
                    .map(({ letter }) => letter.name)
                    .reduce((first, next) => words('quiz.now.and', { first, next })),
                })}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

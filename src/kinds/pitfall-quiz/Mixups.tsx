import type { QuizMove, QuizState } from '../../core/quiz/types.ts';
import { Heading } from '../../ui/Heading.tsx';
import type { Words } from '../../ui/words.ts';
import { type Mixup, mixups, type PitfallTask } from './model.ts';

interface MixupsProps {
  readonly task: PitfallTask;
  readonly state: QuizState;
  readonly words: Words;
  readonly move: (move: QuizMove) => void;
}

/** Which pitfalls the learner takes for which, with a round of just those in the learner's own work. */
export function Mixups({ task, state, words, move }: MixupsProps) {
  const rows = mixups(task, state);
  if (rows.length === 0) return null;
  return (
    <div class="summary-part">
      <Heading below>{words('pitfall-quiz.mixups')}</Heading>
      <table class="mixups">
        <thead>
          <tr>
            <th scope="col">{words('pitfall-quiz.mixups.answer')}</th>
            <th scope="col">{words('pitfall-quiz.mixups.taken')}</th>
            <th scope="col">{words('pitfall-quiz.mixups.times')}</th>
            {!task.assigned && (
              <th scope="col">
                <span class="visually-hidden">{words('pitfall-quiz.mixups.practise')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.answer.id} ${row.taken.id}`} {...row}>
              {!task.assigned && (
                <button
                  type="button"
                  class="button small"
                  aria-label={words('pitfall-quiz.mixups.practise.pair', {
                    answer: row.answer.name,
                    taken: row.taken.name,
                  })}
                  onClick={() => move({ do: 'retry', items: ofPair(task, row) })}
                >
                  {words('pitfall-quiz.mixups.practise')}
                </button>
              )}
            </Row>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  answer,
  taken,
  times,
  children,
}: Mixup & { readonly children: preact.ComponentChildren }) {
  return (
    <tr>
      <th scope="row">
        {answer.name}
        <small>{answer.gist}</small>
      </th>
      <td>
        {taken.name}
        <small>{taken.gist}</small>
      </td>
      <td>{times}</td>
      {children && <td>{children}</td>}
    </tr>
  );
}

/** Every item about one of the two, so that telling them apart is what is practised. */
function ofPair(task: PitfallTask, { answer, taken }: Mixup): readonly string[] {
  return task.items
    .filter((item) => item.answer === answer.id || item.answer === taken.id)
    .map((item) => item.id);
}

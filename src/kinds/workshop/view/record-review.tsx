import { Heading } from '../../../ui/Heading.tsx';
import { momentOf } from '../state/standing.ts';
import { Compared } from './Compared.tsx';
import { levelOf, levelsOf } from './levels-of.ts';
import { InSlots } from './record-standards.tsx';
import type { WholeProps } from './WholeWork.tsx';
import { Text } from './written.tsx';

/** What became of the standards after their trial. */
export function RevisionRecord({ task, state, words, paper = false }: WholeProps) {
  const touched = state.standards.filter(({ revised, dropped }) => revised !== null || dropped);
  return (
    <>
      {paper && (
        <ol class="workshop-paper-questions">
          {task.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      )}
      {touched.map((one) => (
        <div key={one.id} class="workshop-block">
          <Heading below={2} class="workshop-card-title">
            {momentOf(state, one) || words('workshop.no-moment')}
          </Heading>
          {one.dropped ? (
            <p>{words('workshop.dropped')}</p>
          ) : (
            <Compared before={one.first} after={one.revised ?? {}} words={words} />
          )}
          <Text text={one.why} lines={paper ? 1 : 0} />
        </div>
      ))}
      {touched.length === 0 && paper && (
        <div class="workshop-block">
          <p class="workshop-card-title">{words('workshop.after')}</p>
          <InSlots standard={{}} words={words} paper />
          <p>{words('workshop.why.revised')}</p>
          <Text text="" lines={2} />
        </div>
      )}
    </>
  );
}

/** The rubric with the levels chosen, and the closing words. */
export function ReviewRecord({ task, state, words, paper = false }: WholeProps) {
  const { chosen, points, most } = levelsOf(task, state);
  return (
    <>
      <p class="workshop-card-title">{words('workshop.posted')}</p>
      <Text text={state.posted} lines={paper ? 3 : 0} />
      {task.rubric.map(({ id, name, levels }) => (
        <div key={id} class="workshop-block">
          <p class="workshop-card-title">{name}</p>
          <ul class="sheet-options">
            {levels.map((level) => (
              <li key={level.id} data-picked={levelOf(state, id) === level.id}>
                {words('workshop.level', { points: level.points, text: level.text })}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {chosen > 0 && (
        <p>{words('workshop.sum', { chosen, of: task.rubric.length, points, most })}</p>
      )}
      <p class="workshop-card-title">{words('workshop.changed')}</p>
      <Text text={state.changed} lines={paper ? 4 : 0} />
    </>
  );
}

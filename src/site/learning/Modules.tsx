import type { Saved } from '../../core/saved.ts';
import { total } from '../../core/score.ts';
import { siteUrl } from '../site-url.ts';
import { Part } from './Part.tsx';
import type { ModuleHead, ObjectiveHead, Speech } from './props.ts';

interface ModulesProps {
  readonly speech: Speech;
  /** Own work by exercise; absent until it is known. */
  readonly works: ReadonlyMap<string, Saved> | undefined;
}

/** How far somebody is in each module, and what is left to do for each objective. */
export function Modules({ speech, works = new Map() }: ModulesProps) {
  const { words, modules } = speech;
  return (
    <Part id="modules" title={words('learning.modules')} how={words('learning.modules.how')}>
      <ul class="learning-modules">
        {modules.map((module) => (
          <li key={module.id}>
            <details>
              <summary>
                <span class="learning-name">{module.name}</span>
                <span class="learning-state">{stateOf(module, works, speech)}</span>
              </summary>
              <ul class="learning-objectives">
                {module.objectives.map((objective) => (
                  <Objective key={objective.id} {...{ speech, works, objective }} />
                ))}
              </ul>
              <p>
                <a href={siteUrl(`${speech.language}/${module.slug}/index.html`)}>
                  {words('learning.module.read')}
                </a>
              </p>
            </details>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function stateOf(
  { exercises }: ModuleHead,
  works: ReadonlyMap<string, Saved>,
  { words, points }: Speech,
): string {
  const begun = exercises.flatMap((id) => works.get(id) ?? []);
  if (begun.length === 0) return words('learning.module.none');
  const done = begun.filter(({ result }) => result.done).length;
  const values = { count: exercises.length, done, begun: begun.length - done };
  const how = values.begun > 0 ? 'learning.module.begun' : 'learning.module.done';
  const said = words(how, values);
  const sum = total(begun.map(({ result }) => result));
  if (sum.max === 0) return said;
  const reached = words('learning.module.points', {
    points: points(sum.points),
    max: points(sum.max),
  });
  return words('learning.module.both', { said, reached });
}

interface ObjectiveProps {
  readonly speech: Speech;
  readonly works: ReadonlyMap<string, Saved>;
  readonly objective: ObjectiveHead;
}

/** One objective: its points so far, and the exercises that are left. */
function Objective({ speech, works, objective }: ObjectiveProps) {
  const { words, points, title, exerciseAt } = speech;
  const { id, text, exercises } = objective;
  const results = exercises.map((one) => ({ ...one, result: works.get(one.id)?.objectives[id] }));
  const max = exercises.reduce((sum, one) => sum + one.max, 0);
  const reached = results.reduce((sum, { result }) => sum + (result?.points ?? 0), 0);
  const begun = results.some(({ result }) => result);
  const left = results.filter(({ result }) => !result?.done);
  return (
    <li>
      <p>{text}</p>
      <p class="learning-left">
        {begun && max > 0 && (
          <span class="learning-points">
            {words('learning.objective.points', { points: points(reached), max: points(max) })}
          </span>
        )}
        {exercises.length === 0 && words('learning.objective.none')}
        {exercises.length > 0 && left.length === 0 && words('learning.objective.done')}
        {left.length > 0 && (
          <>
            <span>{words('learning.objective.left')}</span>
            {left.map((one) => (
              <a key={one.id} href={exerciseAt(one.id)}>
                {title(one.id)}
              </a>
            ))}
          </>
        )}
      </p>
    </li>
  );
}

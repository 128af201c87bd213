import { openStage } from '../../core/staged/answer.ts';
import type { StagedItemProps } from './types.ts';

/** The names of the stages still shut, in one quiet line, once the first is open. */
export function Ahead({ stages, parts, assigned, words }: StagedItemProps) {
  const { name } = parts;
  const shut = stages.filter(({ standing }) => standing === 'shut');
  if (!name || shut.length === 0 || !openStage(stages) || assigned?.closed) return null;
  const names = shut.map(({ stage }) => name(stage));
  return (
    <p class="stages-ahead">
      {words('staged.ahead', {
        stages: names.reduce((first, next) => words('quiz.now.and', { first, next })),
      })}
    </p>
  );
}

import { Actions } from './Actions.tsx';
import { AskField } from './AskField.tsx';
import { isStageOver } from './ask.ts';
import { Feedback } from './Feedback.tsx';
import type { StageProps } from './types.ts';

/** One stage: what is to be chosen, the check, and what came of it. Not there while it is shut. */
export function Stage(props: StageProps & { readonly isLast: boolean }) {
  const { now, item, stages, parts, assigned, isLast } = props;
  const over = isStageOver(now, assigned);
  // Blind, the next stage stands open below: the hint and the note are for both, and said once.
  const next = stages[stages.indexOf(now) + 1];
  const goesOn = assigned?.blind === true && next !== undefined && next.standing !== 'shut';
  if (now.standing === 'shut' && !assigned?.closed) return null;
  return (
    <div class="stage" data-stage={now.stage.id} data-standing={now.standing}>
      {parts.asks?.(props) ??
        now.stage.asks.map((ask) => (
          <AskField key={ask.id} {...props} ask={ask} detail={parts.detail} />
        ))}
      {!over && !goesOn && <Actions {...props} hint={parts.hint(item)} />}
      <Feedback {...props} closing={over && isLast && parts.closing(item, stages)} />
    </div>
  );
}

import { useState } from 'preact/hooks';
import { Heading } from '../Heading.tsx';
import { Actions } from './Actions.tsx';
import { AskField } from './AskField.tsx';
import { isStageOver } from './ask.ts';
import { Done } from './Done.tsx';
import { Feedback } from './Feedback.tsx';
import type { StageProps } from './types.ts';

/**
 * One stage: what is to be chosen, the check, and what came of it. Not there while it is shut; where
 * stages have names, folded once one has gone on to the next.
 */
export function Stage(props: StageProps & { readonly isLast: boolean }) {
  const { now, item, stages, parts, assigned, isLast } = props;
  const over = isStageOver(now, assigned);
  const [wasOver] = useState(over);
  // Blind, the next stage stands open below: the hint and the note are for both, and said once.
  const next = stages[stages.indexOf(now) + 1];
  const goesOn = assigned?.blind === true && next !== undefined && next.standing !== 'shut';
  if (now.standing === 'shut' && !assigned?.closed) return null;
  const name = parts.name?.(now.stage);
  const goneOn = wasOver || (next !== undefined && next.answer.tries.length > 0);
  const body = (
    <>
      {parts.asks?.(props) ??
        now.stage.asks.map((ask) => (
          <AskField key={ask.id} {...props} ask={ask} detail={parts.detail} />
        ))}
      {!over && !goesOn && <Actions {...props} hint={parts.hint(item)} />}
      <Feedback {...props} closing={over && isLast && parts.closing(item, stages)} />
    </>
  );
  const about = { 'data-stage': now.stage.id, 'data-standing': now.standing };
  if (name !== undefined && over && !isLast && goneOn && !assigned?.closed) {
    return (
      <Done {...props} name={name} about={about}>
        {body}
      </Done>
    );
  }
  return (
    <div class="stage" {...about}>
      {name !== undefined && (
        <Heading below class="stage-name">
          {name}
        </Heading>
      )}
      {body}
    </div>
  );
}

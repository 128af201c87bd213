import type { ComponentChildren } from 'preact';
import { Heading } from '../../../ui/Heading.tsx';
import type { Words } from '../../../ui/words.ts';
import { isBegun } from '../state/standing.ts';
import type { WorkshopState } from '../state/types.ts';
import { STEPS, type StepId, type WorkshopTask } from '../task.ts';
import { FactorsRecord, FlowRecord, PlaceRecord } from './record-flow.tsx';
import { ReviewRecord, RevisionRecord } from './record-review.tsx';
import { StandardsRecord, TrialRecord } from './record-standards.tsx';

export interface WholeProps {
  readonly task: WorkshopTask;
  readonly state: WorkshopState;
  readonly words: Words;
  /** On paper: what is not done yet has room to be done by hand. */
  readonly paper?: boolean;
  /** What is said of a standard, by whoever reads it. */
  readonly beside?:
    | ((standard: WorkshopState['standards'][number]) => ComponentChildren)
    | undefined;
}

/** The whole work, read-only, in tables: on paper, once it is closed, and for instructors. */
export function WholeWork(props: WholeProps) {
  const { task, state, words, paper = false } = props;
  return (
    <div class="workshop-record">
      {STEPS.map((step, index) => {
        const Part = PARTS[step];
        return (
          <section key={step}>
            <Heading below class="workshop-record-title">
              {index + 1}. {task.steps[step].name}
            </Heading>
            {paper && <p class="workshop-record-ask">{task.steps[step].ask}</p>}
            {paper || isBegun(state, step) ? (
              <Part {...props} />
            ) : (
              <p class="muted">{words('workshop.nothing')}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}

const PARTS: Readonly<Record<StepId, (props: WholeProps) => ComponentChildren>> = {
  place: PlaceRecord,
  flow: FlowRecord,
  factors: FactorsRecord,
  standards: StandardsRecord,
  trial: TrialRecord,
  revision: RevisionRecord,
  review: ReviewRecord,
};

import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Heading } from '../../../ui/Heading.tsx';
import { late } from '../../../ui/late.tsx';
import { useFocusAfter } from '../../../ui/quiz/focus.ts';
import type { Words } from '../../../ui/words.ts';
import { LONGEST_TEXT, type WorkshopMove, type WorkshopState } from '../state/types.ts';
import { STEPS, type StepId, type WorkshopTask } from '../task.ts';
import { FlowStep } from './FlowStep.tsx';
import { PlaceStep } from './PlaceStep.tsx';
import type { StepProps } from './props.ts';
import { Foot, Steps } from './Steps.tsx';
import { WholeWork } from './WholeWork.tsx';

interface ScreenProps {
  readonly task: WorkshopTask;
  readonly state: WorkshopState;
  readonly move: (move: WorkshopMove) => void;
  readonly words: Words;
}

/** One step at a time, any of them at any time; once it is closed, all that was written. */
export function Screen({ task, state: given, move: make, words }: ScreenProps) {
  const at = STEPS.find((step) => step === given.at) ?? 'place';
  const state = at === given.at ? given : { ...given, at };
  const wanted = useRef<string>();
  const { stage, move } = useFocusAfter(given, make, (was, now) => {
    if (was.at !== now.at) return '[data-start]';
    const place = wanted.current;
    wanted.current = undefined;
    return place && `[data-focus="${place}"]`;
  });
  const { assigned } = task;
  const kept = !assigned ? 'own' : assigned.closed ? 'closed' : 'given';
  const act: StepProps['act'] = (one, focus) => {
    wanted.current = focus;
    move(one);
  };
  const note = (
    <p class="workshop-kept" tabIndex={assigned?.closed ? -1 : undefined}>
      {words(`workshop.kept.${kept}`, { most: LONGEST_TEXT })}
    </p>
  );
  if (assigned?.closed) {
    return (
      <div class="workshop">
        {note}
        <WholeWork task={task} state={state} words={words} />
      </div>
    );
  }
  const { name, ask, help } = task.steps[state.at];
  const Body = BODIES[state.at];
  return (
    <div class="workshop" ref={stage}>
      <Steps task={task} state={state} act={act} words={words} />
      <section class="workshop-step" data-step={state.at} aria-label={name}>
        <Heading class="workshop-ask" tabIndex={-1} data-start>
          {ask}
        </Heading>
        <p class="workshop-help">{help}</p>
        <Body key={state.at} task={task} state={state} act={act} words={words} />
        <Foot task={task} state={state} act={act} words={words} />
      </section>
      {note}
    </div>
  );
}

// The later steps come on their own: whoever reads the page need not carry them.
const BODIES: Readonly<Record<StepId, (props: StepProps) => ComponentChildren>> = {
  place: PlaceStep,
  flow: FlowStep,
  factors: late(async () => (await import('./later.ts')).FactorsStep),
  standards: late(async () => (await import('./later.ts')).StandardsStep),
  trial: late(async () => (await import('./later.ts')).TrialStep),
  revision: late(async () => (await import('./later.ts')).RevisionStep),
  review: late(async () => (await import('./later.ts')).ReviewStep),
};

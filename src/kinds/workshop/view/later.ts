/** The steps after the first two, fetched together when one of them is first opened. */
export { FactorsStep } from './FactorsStep.tsx';
export { ReviewStep } from './ReviewStep.tsx';
export { RevisionStep } from './RevisionStep.tsx';
export { StandardsStep } from './StandardsStep.tsx';
export { TrialStep } from './TrialStep.tsx';

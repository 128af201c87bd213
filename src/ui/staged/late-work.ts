import { late } from '../late.tsx';

/** One student's work as an instructor sees it: no learner's page needs its code. */
export const Work = late(async () => (await import('./Work.tsx')).Work);

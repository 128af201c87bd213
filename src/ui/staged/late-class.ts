import { late } from '../late.tsx';

/** The first choices of a class: no learner's page needs its code. */
export const ClassTable = late(async () => (await import('./ClassTable.tsx')).ClassTable);

/** What a page of the course may use: `import { Case, Exercise } from '#course';` */
export { default as AnswerKey } from './content/AnswerKey.astro';
export { default as Case } from './content/Case.astro';
export { default as Evidence } from './content/Evidence.astro';
export { default as Exercise } from './content/Exercise.astro';
export { default as Figure } from './content/Figure.astro';
export { default as Home } from './content/Home.astro';
export { default as KeyTerms } from './content/KeyTerms.astro';
export { default as Objectives } from './content/Objectives.astro';
export { default as Rewrite } from './content/Rewrite.astro';
export { default as Sources } from './content/Sources.astro';
export { default as Term } from './content/Term.astro';

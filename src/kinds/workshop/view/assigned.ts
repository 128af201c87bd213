/** What only instructors see. */
export { Class } from './Class.tsx';
export { Work } from './Work.tsx';

// Where this is wanted, the builder is there already. Naming it keeps the two from being cut into
// many small files for what they share.
import '../View.tsx';

/** What only an assignment needs: a circle that is closed, one student’s work, a class. */
export { Class } from './Class.tsx';
export { Closed } from './Closed.tsx';
export { Work } from './Work.tsx';

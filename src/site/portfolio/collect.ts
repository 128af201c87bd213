import { exercises } from 'virtual:exercises';
import { isAnswered } from '../../core/kind.ts';
import { type Evidence, evidenceOf } from '../../core/portfolio/evidence.ts';
import { changedOf, isHanded } from '../../core/saved.ts';
import { fromText, isWritten, type Notebook } from '../../core/standards/notebook.ts';
import { worksFingerprint } from '../../exchange/works-fingerprint.ts';
import { serviceCircle } from '../../kinds/service-circle/model.ts';
import { listAssigned } from '../../store/assigned.ts';
import { givenKey, isBlind } from '../../store/given.ts';
import { CHECKER_KEY } from '../../store/keys.ts';
import type { Shelf } from '../../store/shelf.ts';
import { nameOf } from '../assigned/name.ts';
import { type OwnWork, ownWorks, workIn } from '../own-works.ts';
import { CORE } from './capstone.ts';
import type { Speech } from './props.ts';

/** A work a portfolio is made of, and the name of the assignment it was done for, if it was. */
export interface Source extends OwnWork {
  readonly from?: string;
}

/** One hand-in made from this browser. */
export interface HandedIn {
  readonly title: string;
  readonly turn: number;
  readonly handed: number;
  readonly fingerprint: string;
}

/** Everything this browser has that can go into a portfolio. */
export interface Collected {
  readonly own: readonly OwnWork[];
  readonly core: { readonly [part in keyof typeof CORE]?: Source };
  /** What the attempts at each exercise show: only the reader's own. */
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly handedIn: readonly HandedIn[];
  /** The standards in the checker in which anything is written. */
  readonly notebook: Notebook;
  /** Of the reader's own work on all exercises, in the portfolio or not; '' where there is none. */
  readonly fingerprint: string;
}

/** What `shelf` has for a portfolio. */
export async function collect(shelf: Shelf, speech: Speech): Promise<Collected> {
  const { language, words } = speech;
  const own = await ownWorks(shelf, language);
  const core = await Promise.all(
    Object.entries(CORE).map(async ([part, exercise]) => {
      const mine = own.filter((work) => work.exercise.id === exercise);
      return [part, fullest([...mine, ...(await given(exercise, shelf, speech))])] as const;
    }),
  );
  const evidence = own.flatMap(({ exercise, saved }) => {
    const found = evidenceOf(saved);
    return found ? [[exercise.id, found] as const] : [];
  });
  const works = own.map(({ exercise, saved }) => ({ exercise: exercise.id, saved }));
  return {
    own,
    core: Object.fromEntries(core.filter(([, work]) => work !== undefined)),
    evidence: new Map(evidence),
    handedIn: listAssigned(shelf).flatMap(({ assignment, receipts }) =>
      receipts.map(({ turn, handed, fingerprint }) => {
        return { title: nameOf(assignment, language, words), turn, handed, fingerprint };
      }),
    ),
    notebook: fromText(shelf.get(CHECKER_KEY) ?? '')?.filter(isWritten) ?? [],
    fingerprint: works.length === 0 ? '' : worksFingerprint(works),
  };
}

/** The work on `exercise` of every assignment, as far as it may be shown with what it came to. */
async function given(exercise: string, shelf: Shelf, speech: Speech): Promise<readonly Source[]> {
  const head = exercises.find(({ id }) => id === exercise);
  if (!head) return [];
  const { language, words } = speech;
  const found = listAssigned(shelf).map(async ({ assignment }) => {
    const work = await workIn(shelf.get(givenKey(assignment.id, exercise)), head, language);
    const scored = work?.kind === serviceCircle;
    if (!work || (scored && isBlind(assignment, isHanded(work.saved)))) return [];
    return [{ ...work, from: nameOf(assignment, language, words) }];
  });
  return (await Promise.all(found)).flat();
}

/** The one in which most was done; of two in which as much was, the one changed last. */
function fullest(works: readonly Source[]): Source | undefined {
  const weight = ({ lines }: Source) => lines.filter(isAnswered).length;
  return works.toSorted(
    (one, other) => weight(other) - weight(one) || changedOf(other.saved) - changedOf(one.saved),
  )[0];
}

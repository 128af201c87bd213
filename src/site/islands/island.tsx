import { useStore } from '@nanostores/preact';
import { atom } from 'nanostores';
import type { ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Json } from '../../core/json.ts';
import type { Kind } from '../../core/kind.ts';
import { newSaved } from '../../core/saved.ts';
import { $changes, browserShelf } from '../../store/browser.ts';
import type { Snapshot, Work } from '../../store/snapshot.ts';
import { firstSeed, openWork } from '../../store/work.ts';
import { download } from '../../ui/download.ts';
import type { KindView } from '../../ui/view.ts';
import { wordsFrom } from '../../ui/words.ts';
import { isPlace } from '../assigned/is-place.ts';
import { Live } from './Live.tsx';
import { pageLanguage } from './page-language.ts';

/** What the page hands to an exercise: all of it plain data, in one language. */
export interface IslandProps<Task> {
  readonly exercise: string;
  readonly task: Task;
  readonly words: Readonly<Record<string, string>>;
  /** The rank of the exercise's headings: 2 on its own page. */
  readonly rank: 2 | 3;
}

/** What the link that led here makes of the exercise; loaded only where there is one. */
export interface FromLink {
  /** The exercise as it was assigned, in place of the learner's own work. */
  readonly Exercise?: ComponentType;
  /** Why the link cannot be followed here. */
  readonly Refusal?: ComponentType;
}

/** A kind of exercise as a component of a page: its view, bound to the learner's saved work. */
export function island<Task, State extends Json, Move extends Json>(
  kind: Kind<Task, State, Move>,
  view: KindView<Task, State, Move>,
) {
  return function Island({ exercise, task, words: table, rank }: IslandProps<Task>) {
    const words = useMemo(() => wordsFrom(table), [table]);
    const $untouched = useMemo(() => atom(untouched(kind, task, exercise)), []);
    const [work, setWork] = useState<Work<State, Move, Task>>();
    const [link, setLink] = useState<FromLink>({});
    const [assigning, setAssigning] = useState<typeof import('../assign/AssignDialog.tsx')>();
    const [lacking, setLacking] = useState(false);
    const lack = () => setLacking(true);
    useEffect(() => {
      let stop = () => {};
      let newest = 0;
      const show = (found: FromLink) => {
        setLink(found);
        stop();
        stop = () => {};
        if (found.Exercise) return setWork(undefined);
        const opened = openWork(kind, task, exercise, browserShelf());
        stop = $changes.listen(opened.refresh);
        setWork(opened);
      };
      let followed = '';
      const look = () => {
        const { hash } = location;
        // Only the place on the page was left ("Skip to content"); a reload must find the link.
        if (followed && isPlace(hash)) return history.replaceState(history.state, '', followed);
        newest += 1;
        const turn = newest;
        followed = rank === 2 && LINK.test(hash) ? hash : '';
        if (!followed) return show({});
        const props = { kind, view, task, exercise, words: table };
        import('../assigned/on-exercise.tsx')
          .then(({ followLink }) => followLink(props, hash))
          .catch(() => {
            lack();
            return {};
          })
          .then((found) => turn === newest && show(found));
      };
      look();
      addEventListener('hashchange', look);
      return () => {
        removeEventListener('hashchange', look);
        stop();
      };
    }, []);
    const snapshot = useStore(work?.$snapshot ?? $untouched);
    const { Exercise, Refusal } = link;
    if (Exercise) return <Exercise />;
    return (
      <>
        {lacking && (
          <p class="notice" role="alert">
            {words('notice.not-loaded')}
          </p>
        )}
        {Refusal && <Refusal />}
        <Live
          kind={kind}
          view={view}
          work={work}
          snapshot={snapshot}
          words={words}
          rank={rank}
          seed={firstSeed(exercise)}
          save={() => work && download(`${exercise}.json`, work.toFile())}
          assign={() => void loadDialog().then(setAssigning, lack)}
        />
        {assigning && (
          <assigning.AssignDialog
            exercise={exercise}
            kind={kind}
            task={task}
            language={pageLanguage()}
            close={() => setAssigning(undefined)}
          />
        )}
      </>
    );
  };
}

/** On the server nobody assigns, and its styles would go to every page with an exercise. */
function loadDialog(): Promise<typeof import('../assign/AssignDialog.tsx')> {
  return import.meta.env.SSR
    ? Promise.reject(new Error('Only in a browser'))
    : import('../assign/AssignDialog.tsx');
}

/** An assignment after the address's `#`; see `src/exchange/token.ts`. */
const LINK = /^#sqa\d/;

function untouched<Task, State extends Json, Move extends Json>(
  kind: Kind<Task, State, Move>,
  task: Task,
  exercise: string,
): Snapshot<State, Task> {
  const state = kind.start(task, firstSeed(exercise));
  const saved = newSaved(kind, state, kind.grade(task, state));
  return { task, state, saved, canUndo: false, canRedo: false, notice: null };
}

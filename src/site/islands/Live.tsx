import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import type { Json } from '../../core/json.ts';
import type { Kind } from '../../core/kind.ts';
import { $trouble } from '../../store/browser.ts';
import type { Snapshot, Work } from '../../store/snapshot.ts';
import { Frame } from '../../ui/Frame.tsx';
import { HeadingRank } from '../../ui/Heading.tsx';
import { Notices } from '../../ui/Notices.tsx';
import { printExercise } from '../../ui/print.ts';
import { atOnce } from '../../ui/printed.ts';
import type { KindView } from '../../ui/view.ts';
import type { Words } from '../../ui/words.ts';
import { anySeed } from '../any-seed.ts';
import { useSaid } from './said.ts';

/** What differs where an exercise is assigned. */
export interface AssignedParts {
  /** The work as a file: that of the whole assignment. */
  readonly save: () => void;
  readonly open: (text: string) => void;
  /** Why the exercise cannot be begun anew, if it cannot. */
  readonly noReset: string | undefined;
  /** How far the learner is, where the marks do not tell. */
  readonly answered?: { readonly answered: number; readonly count: number } | undefined;
  /** Whether what keeps work from being stored is worth a word. */
  readonly kept: boolean;
}

export interface LiveProps<Task, State extends Json, Move extends Json> {
  readonly kind: Kind<Task, State, Move>;
  readonly view: KindView<Task, State, Move>;
  /** Absent until it is known what is on screen. */
  readonly work: Work<State, Move, Task> | undefined;
  readonly snapshot: Snapshot<State, Task>;
  readonly words: Words;
  readonly rank: 2 | 3;
  /** In which order a blank sheet asks: everybody's and the handbook's alike. */
  readonly seed: number;
  readonly save: () => void;
  readonly assigned?: AssignedParts | undefined;
  readonly assign?: (() => void) | undefined;
}

/** An exercise on screen, bound to somebody's work on it. */
export function Live<Task, State extends Json, Move extends Json>(
  props: LiveProps<Task, State, Move>,
) {
  const { kind, view, work, snapshot, words, rank, seed, save, assigned, assign } = props;
  const { task, state, canUndo, canRedo, notice } = snapshot;
  const { Screen, Sheet, now } = view;
  const trouble = useStore($trouble);
  const [blank, setBlank] = useState(false);
  const sheet = useMemo(
    () => (blank ? kind.start(task, seed) : state),
    [kind, task, state, seed, blank],
  );
  const marks = kind.grade(task, state);
  const { said, act } = useSaid(work, (newest) =>
    now({ task: work?.$snapshot.get().task ?? task, state: newest, words }),
  );
  return (
    <HeadingRank.Provider value={rank}>
      <Frame
        words={words}
        ready={work !== undefined}
        done={assigned?.answered?.answered ?? marks.filter((mark) => mark.done).length}
        count={assigned?.answered?.count ?? marks.length}
        canUndo={canUndo}
        canRedo={canRedo}
        undo={() => act(words('ex.undone'), (w) => w.undo())}
        redo={() => act(words('ex.redone'), (w) => w.redo())}
        reset={() => act(words('ex.begun'), (w) => w.reset(anySeed()))}
        noReset={assigned?.noReset}
        assign={assign}
        save={assigned?.save ?? save}
        open={assigned?.open ?? ((text) => act(words('ex.opened'), (w) => w.fromFile(text)))}
        said={said}
        notice={
          <Notices
            key={said.notices}
            words={words}
            notice={notice?.about ?? null}
            items={notice?.about === 'edited' ? notice.items.length : 0}
            trouble={work && assigned?.kept !== false ? trouble : null}
            dismiss={() => work?.dismiss()}
            save={assigned?.save ?? save}
          />
        }
        print={(how, part) => {
          atOnce(() => setBlank(how === 'blank'));
          printExercise(part, () => setBlank(false));
        }}
        sheet={<Sheet task={task} state={sheet} words={words} />}
      >
        <Screen task={task} state={state} words={words} move={(move) => work?.move(move)} />
      </Frame>
    </HeadingRank.Provider>
  );
}

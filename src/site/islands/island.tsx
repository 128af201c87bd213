import { useStore } from '@nanostores/preact';
import { atom } from 'nanostores';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Json } from '../../core/json.ts';
import type { Kind } from '../../core/kind.ts';
import { newSaved } from '../../core/saved.ts';
import { total } from '../../core/score.ts';
import { $changes, $trouble, browserShelf } from '../../store/browser.ts';
import { firstSeed, openWork, type Snapshot, type Work } from '../../store/work.ts';
import { download } from '../../ui/download.ts';
import { Frame } from '../../ui/Frame.tsx';
import { HeadingRank } from '../../ui/Heading.tsx';
import { Notices } from '../../ui/Notices.tsx';
import type { KindView } from '../../ui/view.ts';
import { wordsFrom } from '../../ui/words.ts';
import { useSaid } from './said.ts';

/** What the page hands to an exercise: all of it plain data, in one language. */
export interface IslandProps<Task> {
  readonly exercise: string;
  readonly task: Task;
  readonly words: Readonly<Record<string, string>>;
  /** The rank of the exercise's headings. */
  readonly rank: 2 | 3;
}

/** A kind of exercise as a component of a page: its view, bound to the learner's saved work. */
export function island<Task, State extends Json, Move extends Json>(
  kind: Kind<Task, State, Move>,
  { Screen, Sheet, now }: KindView<Task, State, Move>,
) {
  return function Island({ exercise, task, words: table, rank }: IslandProps<Task>) {
    const words = useMemo(() => wordsFrom(table), [table]);
    const $untouched = useMemo(() => atom(untouched(kind, task, exercise)), []);
    const [work, setWork] = useState<Work<State, Move>>();
    useEffect(() => {
      const opened = openWork(kind, task, exercise, browserShelf());
      setWork(opened);
      return $changes.listen(opened.refresh);
    }, []);
    const { state, canUndo, canRedo, notice } = useStore(work?.$snapshot ?? $untouched);
    const trouble = useStore($trouble);
    const marks = kind.grade(task, state);
    const { said, act } = useSaid(work, (newest) => now({ task, state: newest, words }));
    const save = () => work && download(`${exercise}.json`, work.toFile());
    return (
      <HeadingRank.Provider value={rank}>
        <Frame
          words={words}
          ready={work !== undefined}
          result={total(marks)}
          done={marks.filter((mark) => mark.done).length}
          count={marks.length}
          canUndo={canUndo}
          canRedo={canRedo}
          undo={() => act(words('ex.undone'), (w) => w.undo())}
          redo={() => act(words('ex.redone'), (w) => w.redo())}
          reset={() => act(words('ex.begun'), (w) => w.reset(anySeed()))}
          save={save}
          open={(text) => act(words('ex.opened'), (w) => w.fromFile(text))}
          said={said}
          notice={
            <Notices
              key={said.notices}
              words={words}
              notice={notice?.about ?? null}
              items={notice?.about === 'edited' ? notice.items.length : 0}
              trouble={work ? trouble : null}
              dismiss={() => work?.dismiss()}
              save={save}
            />
          }
          sheet={<Sheet task={task} state={state} words={words} />}
        >
          <Screen task={task} state={state} words={words} move={(move) => work?.move(move)} />
        </Frame>
      </HeadingRank.Provider>
    );
  };
}

function anySeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] as number;
}

function untouched<Task, State extends Json, Move extends Json>(
  kind: Kind<Task, State, Move>,
  task: Task,
  exercise: string,
): Snapshot<State> {
  const state = kind.start(task, firstSeed(exercise));
  const saved = newSaved(kind, state, kind.grade(task, state));
  return { state, saved, canUndo: false, canRedo: false, notice: null };
}

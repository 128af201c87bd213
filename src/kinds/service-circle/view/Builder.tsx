import { useCallback, useRef, useState } from 'preact/hooks';
import { Heading } from '../../../ui/Heading.tsx';
import type { Words } from '../../../ui/words.ts';
import type { ViewName } from '../draw/views.ts';
import { waiting } from '../model.ts';
import type { Circle, CircleState } from '../state/circle.ts';
import type { CircleMove } from '../state/move.ts';
import { step } from '../state/step.ts';
import { type CircleTask, sceneOf } from '../task.ts';
import { Accuracy } from './Accuracy.tsx';
import { Back } from './Back.tsx';
import { Board } from './Board.tsx';
import type { SceneProps } from './circle-props.ts';
import { describe } from './describe.ts';
import { type Board as DropBoard, useDrag } from './drag.ts';
import { Judged } from './Judged.tsx';
import { useKeepFocus } from './keep-focus.ts';
import { List } from './List.tsx';
import { LookAt } from './LookAt.tsx';
import { planOf } from './plan-of.ts';
import { Share } from './Share.tsx';
import { Title } from './Title.tsx';
import { Tray } from './Tray.tsx';
import { keepUnder } from './where.ts';

interface BuilderProps {
  readonly task: CircleTask;
  readonly state: CircleState;
  readonly words: Words;
  readonly move: (move: CircleMove) => void;
}

/** One scene open: events, list and drawing side by side, and below them what comes of it. */
export function Builder({ task, state, words, move }: BuilderProps) {
  const root = useRef<HTMLDivElement>(null);
  const board = useRef<DropBoard>(null);
  const [open, setOpen] = useState('');
  const [armed, arm] = useState('');
  const [view, show] = useState<ViewName>('circle');
  const [said, say] = useState({ text: '', turn: 0 });
  const scene = sceneOf(task, state.scene);
  const work = state.works[state.scene];
  const keepFocus = useKeepFocus(root, state, 'tray', 'add');

  const now = useRef({ state, move });
  now.current = { state, move };
  const act = useCallback((made: CircleMove) => {
    const before = now.current.state;
    const after = step(task, before, made);
    const [from, to] = [before.works[before.scene], after.works[after.scene]];
    // The page follows its state a tick later: the next key may be pressed before that.
    now.current = { state: after, move: now.current.move };
    // What changes nothing here may do so there: the store has the last word.
    if (after === before || !from || !to) return now.current.move(made);
    if (made.do === 'take') setOpen((was) => (was === made.id ? '' : was));
    if (isCarried(made)) {
      const events = scene ? waiting(scene, from.circle, before.seed).map(({ id }) => id) : [];
      const at = events.indexOf(made.id);
      // One event placed, the keyboard goes on to the next; else it stays with what was moved.
      keepFocus(
        ...(at < 0
          ? [`row:${made.id}`, `chip:${made.id}`]
          : [events[at + 1], events[at - 1]].map((id) => `chip:${id}`)),
        'tray',
      );
    } else {
      keepFocus(...placesAfter(made, from.circle));
    }
    now.current.move(made);
    const text = describe(sceneOf(task, before.scene), from.circle, to.circle, made, words);
    if (text) say(({ turn }) => ({ text, turn: turn + 1 }));
  }, []);
  const drop = useCallback((made: CircleMove) => {
    const { works, scene: id } = now.current.state;
    const circle = works[id]?.circle;
    act(circle ? keepUnder(circle, made) : made);
    arm('');
  }, []);
  const toggle = useCallback((id: string) => setOpen((was) => (was === id ? '' : id)), []);
  useDrag(root, board, drop);
  if (!work) return null;

  const { circle } = work;
  const props: SceneProps = { task, scene, work, circle, seed: state.seed, words, act };
  const plan = planOf(scene, circle, words);
  const pick = (id: string) => {
    setOpen(id);
    // Once the row is open, it comes into view beside the drawing.
    requestAnimationFrame(() =>
      root.current
        ?.querySelector(`.row[data-drag="${CSS.escape(id)}"]`)
        ?.scrollIntoView({ block: 'nearest' }),
    );
  };
  return (
    <div class="builder" ref={root}>
      {task.only === undefined && <Back words={words} move={move} />}
      <Heading class="builder-title" tabIndex={-1} data-start>
        {scene?.title ?? words('service-circle.own')}
      </Heading>
      <p class="builder-story">{scene?.story ?? words('service-circle.own.how')}</p>
      <p class="visually-hidden" role="status" data-said>
        <span key={said.turn}>{said.text || null}</span>
      </p>
      {!scene && <Title {...props} />}
      <div class="builder-parts" data-view={view}>
        <Tray {...props} armed={armed} arm={arm} />
        <div class="builder-main">
          <Board
            label={words('service-circle.board')}
            plan={plan}
            words={words}
            open={open}
            armed={armed}
            pick={pick}
            put={drop}
            handle={board}
            view={view}
            show={show}
          />
          <Share {...props} plan={plan} view={view} />
        </div>
        <List {...props} open={open} toggle={toggle} />
      </div>
      <Accuracy {...props} />
      {scene ? <Judged {...props} scene={scene} /> : <LookAt {...props} />}
    </div>
  );
}

/** Whether `made` takes something to another place, and the keyboard with it. */
function isCarried(made: CircleMove): made is CircleMove & { readonly id: string } {
  return made.do === 'place' || made.do === 'shift' || made.do === 'below' || made.do === 'take';
}

/** Where the keyboard goes when a move has taken away the button that made it. */
function placesAfter(made: CircleMove, { phases }: Circle): readonly string[] {
  switch (made.do) {
    case 'hint':
      return [`criterion:${made.criterion}`];
    case 'reveal':
      return ['reference'];
    case 'phase-remove': {
      const at = phases.findIndex(({ id }) => id === made.phase);
      return [phases[at + 1], phases[at - 1]].map((phase) => `phase:${phase?.id}`);
    }
    default:
      return [];
  }
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import { late } from '../../ui/late.tsx';
import type { KindView } from '../../ui/view.ts';
import { waiting } from './model.ts';
import type { CircleState } from './state/circle.ts';
import type { CircleMove } from './state/move.ts';
import { type CircleTask, sceneOf } from './task.ts';
import { Builder } from './view/Builder.tsx';
import { Paper } from './view/Paper.tsx';
import { Scenes } from './view/Scenes.tsx';

/** A scene to choose, and then a circle to build. */
export const circleView: KindView<CircleTask, CircleState, CircleMove> = {
  Screen: (props) => {
    const stage = useRef<HTMLDivElement>(null);
    const { scene } = props.state;
    const was = useRef(scene);
    const own = useRef(false);
    useLayoutEffect(() => {
      if (own.current && was.current !== scene) {
        stage.current?.querySelector<HTMLElement>('[data-start]')?.focus();
      }
      own.current = false;
      was.current = scene;
    }, [scene]);
    const move = (made: CircleMove) => {
      own.current = made.do === 'scene';
      props.move(made);
    };
    return (
      <div ref={stage}>
        {props.task.assigned?.closed ? (
          <Closed {...props} move={move} />
        ) : scene === '' ? (
          <Scenes {...props} move={move} />
        ) : (
          <Builder key={scene} {...props} move={move} />
        )}
      </div>
    );
  },
  Sheet: (props) => <Paper {...props} />,
  Work: (props) => <Work {...props} />,
  Class: (props) => <Class {...props} />,
  now: ({ task, state, words }) => {
    const work = state.works[state.scene];
    if (!work) return words('service-circle.choose');
    const scene = sceneOf(task, state.scene);
    return words('service-circle.now', {
      moments: work.circle.moments.length,
      below: work.circle.below.length,
      waiting: scene ? waiting(scene, work.circle, state.seed).length : 0,
    });
  },
};

// What only an assignment needs comes on its own, so that the exercise itself stays small.
const Closed = late(async () => (await import('./view/assigned.ts')).Closed);
const Work = late(async () => (await import('./view/assigned.ts')).Work);
const Class = late(async () => (await import('./view/assigned.ts')).Class);

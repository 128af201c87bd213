import { useId, useState } from 'preact/hooks';
import type { Had } from '../task.ts';
import { follow } from '../way/follow.ts';
import { pointsOf } from '../way/points.ts';
import { Ended } from './Ended.tsx';
import { Log } from './Log.tsx';
import { Newest } from './Newest.tsx';
import type { TalkProps } from './props.ts';
import { Runs } from './Runs.tsx';
import { Share } from './Share.tsx';
import { WayMap } from './WayMap.tsx';

/** A talk that came to an end: how it ended, why, and what else could have been said. */
export function End(props: TalkProps & { readonly had: Had }) {
  const { task, talk, move, words, had } = props;
  const { assigned } = task;
  const blind = assigned?.blind ?? false;
  const runs = had.run ? [...had.runs, had.run] : had.runs;
  const id = useId();
  const [chosen, choose] = useState<number>();
  const shown = chosen !== undefined && chosen < runs.length ? chosen : runs.length - 1;
  const run = runs[shown] ?? [];
  const way = follow(talk, run);
  if (!way) return null;
  const item = talk.id;
  const restart = () => {
    choose(undefined);
    move({ do: 'restart', item });
  };
  const back = (turn: number) => {
    choose(undefined);
    move({ do: 'back', item, run: shown, turn });
  };
  return (
    <>
      {blind && <Log turns={way.turns.slice(0, -1)} words={words} />}
      <Newest task={task} way={way} blind={blind} end={id} words={words} />
      <Ended task={task} talk={talk} way={way} id={id} words={words} />
      {!blind && (
        <>
          <p class="talk-points">
            <strong>{words('conversation.points', { points: pointsOf(talk, had.runs) })}</strong>{' '}
            {words(assigned ? 'conversation.counts.once' : 'conversation.counts')}
          </p>
          {!assigned && (
            <div class="buttons">
              <button type="button" class="button" onClick={restart}>
                {words('conversation.again')}
              </button>
              <Share talk={talk} run={run} words={words} />
            </div>
          )}
          {runs.length > 1 && (
            <Runs talk={talk} runs={runs} shown={shown} show={choose} words={words} />
          )}
          <WayMap
            task={task}
            talk={talk}
            way={way}
            back={assigned ? undefined : back}
            words={words}
          />
        </>
      )}
    </>
  );
}

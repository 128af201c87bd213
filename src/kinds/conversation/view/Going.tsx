import type { Had, Run } from '../task.ts';
import { follow } from '../way/follow.ts';
import { readGauges } from '../way/gauges.ts';
import { repliesOf } from '../way/order.ts';
import { Gauges } from './Gauges.tsx';
import { Log } from './Log.tsx';
import { Newest } from './Newest.tsx';
import type { TalkProps } from './props.ts';
import { Replies } from './Replies.tsx';

/** A talk under way: what was said, how things stand, and what one can say now. */
export function Going(props: TalkProps & { readonly had: Had; readonly run: Run }) {
  const { task, state, talk, move, words, had, run } = props;
  const way = follow(talk, run);
  if (!way) return null;
  const blind = task.assigned?.blind ?? false;
  return (
    <>
      {!blind && (
        <Gauges
          readings={readGauges(
            task.gauges,
            way.turns.map(({ reply }) => reply),
          )}
          first={run.length === 0}
          words={words}
        />
      )}
      <Log turns={way.turns.slice(0, -1)} words={words} />
      <Newest task={task} way={way} blind={blind} words={words} />
      <Replies
        key={run.length}
        replies={repliesOf(talk, way.at, state.seed)}
        say={(reply) => move({ do: 'reply', item: talk.id, reply })}
        words={words}
      />
      {task.assigned && (
        <p class="blind-note">{words(blind ? 'conversation.blind' : 'conversation.once')}</p>
      )}
      {had.runs.length > 0 && (
        <button type="button" class="link" onClick={() => move({ do: 'leave', item: talk.id })}>
          {words('conversation.leave')}
        </button>
      )}
    </>
  );
}

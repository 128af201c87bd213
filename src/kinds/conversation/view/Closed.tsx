import type { Had } from '../task.ts';
import { follow } from '../way/follow.ts';
import { goodWay } from '../way/good-way.ts';
import { Log } from './Log.tsx';
import { Newest } from './Newest.tsx';
import type { TalkProps } from './props.ts';
import { WayMap } from './WayMap.tsx';

/** A talk handed in before it came to an end; where things are told, with a good way through it. */
export function Closed({ task, talk, had, words }: TalkProps & { readonly had: Had }) {
  const blind = task.assigned?.blind ?? false;
  const said = follow(talk, had.run ?? []);
  const good = blind ? undefined : follow(talk, goodWay(talk) ?? []);
  const isBegun = said !== undefined && said.turns.length > 0;
  return (
    <>
      <p class="talk-points">
        {words(isBegun ? 'conversation.broken-off' : 'conversation.not-had')}
      </p>
      {isBegun && (
        <>
          <Log turns={said.turns.slice(0, -1)} words={words} />
          <Newest task={task} way={said} blind={blind} words={words} />
        </>
      )}
      {good?.at.end && (
        <WayMap
          task={task}
          talk={talk}
          way={good}
          title={words('conversation.good-way')}
          words={words}
        />
      )}
    </>
  );
}

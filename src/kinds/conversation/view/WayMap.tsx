import { useId } from 'preact/hooks';
import { Heading } from '../../../ui/Heading.tsx';
import type { Words } from '../../../ui/words.ts';
import type { ConversationTask, Talk } from '../task.ts';
import type { Way } from '../way/follow.ts';
import { readGauges } from '../way/gauges.ts';
import { turningPoint } from '../way/turning.ts';
import { WayTurn } from './WayTurn.tsx';

interface WayMapProps {
  readonly task: ConversationTask;
  readonly talk: Talk;
  readonly way: Way;
  /** Has the talk again from a turn on, where that can be done. */
  readonly back?: ((turn: number) => void) | undefined;
  /** What the way is called, if it is not one's own. */
  readonly title?: string | undefined;
  readonly words: Words;
}

/** A way as a map: at each turn what was said, what else could be said, and where that leads. */
export function WayMap({ task, talk, way, back, title, words }: WayMapProps) {
  const id = useId();
  const replies = way.turns.map(({ reply }) => reply);
  const turned = turningPoint(talk, way);
  return (
    <section class="talk-whole" aria-labelledby={id}>
      <Heading below id={id}>
        {title ?? words('conversation.way')}
      </Heading>
      <ol class="talk-way">
        {way.turns.map((turn, index) => (
          <WayTurn
            key={index}
            task={task}
            talk={talk}
            turn={turn}
            readings={readGauges(task.gauges, replies.slice(0, index + 1))}
            number={index + 1}
            turned={index === turned ? way.at.end?.outcome : undefined}
            back={back && (() => back(index))}
            words={words}
          />
        ))}
      </ol>
    </section>
  );
}

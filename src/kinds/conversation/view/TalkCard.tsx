import { useId } from 'preact/hooks';
import { Heading } from '../../../ui/Heading.tsx';
import { Steps } from '../../../ui/quiz/Steps.tsx';
import { hadOf, stageOf } from '../state/had.ts';
import { Closed } from './Closed.tsx';
import { End } from './End.tsx';
import { Going } from './Going.tsx';
import type { TalkProps } from './props.ts';
import { Situation } from './Situation.tsx';

/** One talk: the situation, and what is said in it or what came of it. */
export function TalkCard(props: TalkProps) {
  const { task, state, talk, move, words } = props;
  const id = useId();
  const had = hadOf(state, talk);
  const isOver = stageOf(talk, had) === 'over';
  const place = { number: task.items.indexOf(talk) + 1, count: task.items.length };
  return (
    <article class="item-card talk" data-item={talk.id} aria-labelledby={id}>
      <p class="eyebrow">{words('conversation.place', place)}</p>
      <Heading
        class="talk-title"
        id={id}
        tabIndex={-1}
        aria-describedby={`${id}-situation`}
        data-start
      >
        {talk.title}
      </Heading>
      <div id={`${id}-situation`}>
        <Situation talk={talk} folded={isOver || had.run?.length !== 0} words={words} />
      </div>
      {isOver ? (
        <End {...props} had={had} />
      ) : task.assigned?.closed ? (
        <Closed {...props} had={had} />
      ) : (
        <Going {...props} had={had} run={had.run ?? []} />
      )}
      <Steps
        order={task.items.map(({ id: one }) => one)}
        at={talk.id}
        go={(item) => move({ do: 'go', item })}
        names={{ back: words('conversation.previous'), next: words('conversation.next') }}
        words={words}
      />
    </article>
  );
}

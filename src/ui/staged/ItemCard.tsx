import { useId } from 'preact/hooks';
import { blank } from '../../core/staged/answer.ts';
import { stagesShown } from '../../core/staged/told.ts';
import type { StagedItem } from '../../core/staged/types.ts';
import { Heading } from '../Heading.tsx';
import { Steps } from '../quiz/Steps.tsx';
import { Ahead } from './Ahead.tsx';
import { Note } from './Note.tsx';
import { Stage } from './Stage.tsx';
import type { StagedProps } from './types.ts';

interface ItemCardProps extends StagedProps {
  readonly item: StagedItem;
  /** All items by id, in the learner's order. */
  readonly order: readonly string[];
}

/** One item: what it is about, its stages as far as they are open, one's own words, the way on. */
export function ItemCard({ item, order, ...props }: ItemCardProps) {
  const { state, words, parts, move, assigned } = props;
  const id = useId();
  const answer = state.answers[item.id] ?? blank(item);
  const stages = stagesShown(item, answer, assigned);
  const asked = stages.filter(({ stage }) => stage.asks.length > 0);
  const given = { ...props, item, answer, stages };
  const number = order.indexOf(item.id) + 1;
  const count = order.length;
  return (
    <article class="item-card" data-item={item.id} aria-labelledby={id}>
      <Heading
        class="item-place"
        id={id}
        tabIndex={-1}
        aria-describedby={`${id}-prompt`}
        data-start
      >
        {parts.place?.(number, count) ?? words('quiz.place', { number, count })}
      </Heading>
      <div class="item-prompt" id={`${id}-prompt`}>
        {parts.prompt(item)}
      </div>
      {parts.before?.(given)}
      {asked.map((now) => (
        <Stage key={now.stage.id} {...given} now={now} isLast={now === asked.at(-1)} />
      ))}
      <Ahead {...given} />
      <Note {...given} />
      {parts.onward?.() ?? (
        <Steps
          order={order}
          at={item.id}
          go={(wanted) => move({ do: 'go', item: wanted })}
          words={words}
        />
      )}
    </article>
  );
}

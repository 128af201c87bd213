import { hadOf } from '../state/had.ts';
import { endingOf } from '../way/follow.ts';
import { pointsOf } from '../way/points.ts';
import type { ConversationProps } from './props.ts';
import { standingOf } from './standing.ts';

/** Every talk with how it stands, how it ended and, where that is told, its points. */
export function TalkList({ task, state, move, words }: ConversationProps) {
  const blind = task.assigned?.blind ?? false;
  return (
    <ul class="talk-list">
      {task.items.map((talk) => {
        const { runs, run } = hadOf(state, talk);
        const end = endingOf(talk, runs.at(-1) ?? run ?? []);
        return (
          <li key={talk.id}>
            <button type="button" class="link" onClick={() => move({ do: 'go', item: talk.id })}>
              {talk.title}
            </button>
            <span>
              {end?.title ?? words(`conversation.status.${standingOf(task, state, talk)}`)}
            </span>
            {!blind && <span class="talk-list-points">{pointsOf(talk, runs)} / 1</span>}
          </li>
        );
      })}
    </ul>
  );
}

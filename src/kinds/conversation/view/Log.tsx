import type { Words } from '../../../ui/words.ts';
import type { Turn } from '../way/follow.ts';
import { Line } from './Line.tsx';

/** What was said before, line by line. */
export function Log({ turns, words }: { readonly turns: readonly Turn[]; readonly words: Words }) {
  if (turns.length === 0) return null;
  return (
    <ol class="talk-log" aria-label={words('conversation.log')}>
      {turns.map(({ node, reply }, index) => (
        // A way may come to the same node twice.
        <li key={index}>
          <Line who="other" text={node.says} manner={node.manner} words={words} />
          <Line who="you" text={reply.text} manner={reply.manner} words={words} />
        </li>
      ))}
    </ol>
  );
}

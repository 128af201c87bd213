import type { ConversationTask, Reply } from '../task.ts';

interface MirrorProps {
  readonly task: ConversationTask;
  readonly reply: Reply;
}

/** What the other, spoken to like this, will say to the next person. */
export function Mirror({ task: { mirror }, reply }: MirrorProps) {
  if (!mirror || reply.mirror === undefined) return null;
  return (
    <p class="talk-mirror">
      <span class="talk-mirror-name">{mirror.name}</span> <q>{reply.mirror}</q>
    </p>
  );
}

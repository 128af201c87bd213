import { useId } from 'preact/hooks';
import { Heading } from '../../../ui/Heading.tsx';
import type { ConversationProps } from './props.ts';
import { TalkList } from './TalkList.tsx';

/** The summary where nothing is told: which talks were had. */
export function Blind(props: ConversationProps) {
  const { task, words } = props;
  const id = useId();
  return (
    <article class="summary" aria-labelledby={id}>
      <Heading id={id} tabIndex={-1} data-start>
        {words('quiz.summary')}
      </Heading>
      <TalkList {...props} />
      {!task.assigned?.closed && <p class="blind-note">{words('conversation.blind')}</p>}
    </article>
  );
}

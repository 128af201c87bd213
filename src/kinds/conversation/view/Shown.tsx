import { useState } from 'preact/hooks';
import { Heading } from '../../../ui/Heading.tsx';
import type { Run, Talk } from '../task.ts';
import { follow } from '../way/follow.ts';
import { Ended } from './Ended.tsx';
import type { ConversationProps } from './props.ts';
import { Situation } from './Situation.tsx';
import { WayMap } from './WayMap.tsx';

interface ShownProps extends ConversationProps {
  readonly shown: { readonly talk: Talk; readonly run: Run };
  /** Whether the learner has had this talk: before that, seeing a way would give it away. */
  readonly isOwn: boolean;
  /** Back to the learner's own. */
  readonly leave: () => void;
}

/** A way that a link shows, to be looked at; the learner's own work waits behind it. */
export function Shown(props: ShownProps) {
  const { shown, isOwn, leave, words, move } = props;
  const [looks, look] = useState(false);
  const { talk, run } = shown;
  const have = () => {
    leave();
    move({ do: 'go', item: talk.id });
  };
  return (
    <article class="item-card talk">
      <Heading class="talk-title" tabIndex={-1} data-start>
        {words('conversation.shown.title', { title: talk.title })}
      </Heading>
      {isOwn || looks ? (
        <Way {...props} talk={talk} run={run} />
      ) : (
        <>
          <p>{words('conversation.shown.first')}</p>
          <div class="buttons">
            <button type="button" class="button primary" onClick={have}>
              {words('conversation.shown.have')}
            </button>
            <button type="button" class="button" onClick={() => look(true)}>
              {words('conversation.shown.look')}
            </button>
          </div>
        </>
      )}
    </article>
  );
}

function Way(props: ShownProps & { readonly talk: Talk; readonly run: Run }) {
  const { task, talk, run, words } = props;
  const way = follow(talk, run);
  if (!way) return null;
  return (
    <>
      <div class="notice">
        <p>{words('conversation.shown.note')}</p>
        <Leave {...props} />
      </div>
      <Situation talk={talk} folded={false} words={words} />
      <WayMap
        task={task}
        talk={talk}
        way={way}
        title={words('conversation.shown.way')}
        words={words}
      />
      <Ended task={task} talk={talk} way={way} words={words} />
    </>
  );
}

/** Back to the learner's own work. */
export function Leave({ leave, words }: Pick<ShownProps, 'leave' | 'words'>) {
  return (
    <button type="button" class="button small" onClick={leave}>
      {words('conversation.shown.own')}
    </button>
  );
}

import { useFocusAfter } from '../../../ui/quiz/focus.ts';
import { hadOf } from '../state/had.ts';
import type { ConversationState } from '../task.ts';
import { Blind } from './Blind.tsx';
import type { ConversationProps } from './props.ts';
import { Leave, Shown } from './Shown.tsx';
import { Summary } from './Summary.tsx';
import { TalkCard } from './TalkCard.tsx';
import { TalkMap } from './TalkMap.tsx';
import { useShown } from './use-shown.ts';

/** The map of the talks and one of them, or the summary; or a way that a link shows. */
export function Conversation(given: ConversationProps) {
  const { task, state, words } = given;
  const { stage, move } = useFocusAfter(state, given.move, placeAfter);
  const { shown, leave } = useShown(task, () =>
    stage.current?.querySelector<HTMLElement>('[data-start]')?.focus(),
  );
  const props = { ...given, move };
  const talk = task.items.find(({ id }) => id === state.at);
  return (
    <div class="quiz conversation" ref={stage}>
      {shown && 'talk' in shown ? (
        <Shown
          {...props}
          shown={shown}
          leave={leave}
          isOwn={hadOf(state, shown.talk).runs.length > 0}
        />
      ) : (
        <>
          {shown && (
            <div class="notice" role="alert">
              <p>{words(`conversation.shown.${shown.problem}`)}</p>
              <Leave leave={leave} words={words} />
            </div>
          )}
          <TalkMap {...props} />
          {talk ? (
            <TalkCard key={talk.id} {...props} talk={talk} />
          ) : task.assigned?.blind ? (
            <Blind {...props} />
          ) : (
            <Summary {...props} />
          )}
        </>
      )}
    </div>
  );
}

/** To the talk gone to, or to what came of the last reply, whose button is gone. */
function placeAfter(was: ConversationState, state: ConversationState): string {
  return was.at === state.at ? '[data-newest]' : '[data-start]';
}

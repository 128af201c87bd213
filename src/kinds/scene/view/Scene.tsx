import { useId, useMemo, useState } from 'preact/hooks';
import { hasLooked } from '../../../core/staged/answer.ts';
import type { StagedMove, StagedState } from '../../../core/staged/types.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Answered } from '../../../ui/quiz/Answered.tsx';
import { useStagedFocus } from '../../../ui/staged/focus.ts';
import { ItemCard } from '../../../ui/staged/ItemCard.tsx';
import { Summary } from '../../../ui/staged/Summary.tsx';
import { standings } from '../../../ui/staged/status.ts';
import { Tabs } from '../../../ui/Tabs.tsx';
import type { Words } from '../../../ui/words.ts';
import type { SceneTask } from '../task.ts';
import { Details } from './Details.tsx';
import { detailsNow } from './now.ts';
import { partsOf } from './parts.tsx';
import { Room } from './Room.tsx';

interface SceneProps {
  readonly task: SceneTask;
  readonly state: StagedState;
  readonly move: (move: StagedMove) => void;
  readonly words: Words;
}

/** No item is called so. */
const NOWHERE = '-';

const LOOKS = ['picture', 'list'] as const;

/** The room as a picture or as a list; below it the detail that was found last, or the summary. */
export function Scene(given: SceneProps) {
  const { task, state, words } = given;
  const { items, assigned, ...own } = partsOf(task, words);
  const id = useId();
  const [look, setLook] = useState<(typeof LOOKS)[number]>('picture');
  const [missed, setMissed] = useState(0);
  const details = detailsNow(task, state, words);
  const found = details.filter(({ number }) => number !== undefined);
  // Handed in, all of them count as found: whether or not they were looked at.
  const looked = items.filter((one) => hasLooked(one, state.answers[one.id])).length;
  const item = items.find((one) => one.id === state.at);
  const isFound = found.some((one) => one.id === state.at);
  // Before it was found, the first detail is not on screen, though the work begins there.
  const onScreen = useMemo(
    () => (item && !isFound ? { ...state, at: NOWHERE } : state),
    [state, isFound],
  );
  const { stage, move } = useStagedFocus(onScreen, given.move);
  const go = (wanted: string) => move({ do: 'go', item: wanted });
  const back = () => stage.current?.querySelector<HTMLElement>('[data-here="true"]')?.focus();
  const parts = {
    ...own.parts,
    onward: () => (
      <div class="item-steps">
        <button type="button" class="button" onClick={back}>
          <Icon name="up" /> {words(`scene.back.${look}`)}
        </button>
        {found.length === items.length && (
          <button type="button" class="button forward" onClick={() => go('')}>
            {words('quiz.to-summary')} <Icon name="next" />
          </button>
        )}
      </div>
    ),
  };
  const pick = (wanted: string) => {
    setMissed(0);
    const known = items.find((one) => one.id === wanted);
    const isNew = known && !assigned?.closed && !hasLooked(known, state.answers[wanted]);
    if (isNew) move({ do: 'look', item: wanted, look: wanted });
    else go(wanted);
  };
  const props = { items, assigned, state, move, words, parts };
  return (
    <div class="quiz scene-room" ref={stage}>
      <Tabs
        id={id}
        label={words('scene.looks')}
        tabs={LOOKS}
        tab={look}
        show={(one) => {
          setMissed(0);
          setLook(one);
        }}
        nameOf={(one) => words(`scene.look.${one}`)}
      />
      {found.length === 0 && <p class="scene-begin">{words('scene.begin')}</p>}
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${look}`}>
        {look === 'picture' ? (
          <Room
            picture={task.drawing}
            details={details}
            at={isFound ? state.at : ''}
            pick={pick}
            miss={() => setMissed(missed + 1)}
            words={words}
          />
        ) : (
          <Details details={details} at={isFound ? state.at : ''} pick={pick} words={words} />
        )}
      </div>
      <p class="scene-found">
        <span>{words('scene.found', { found: looked, count: items.length })}</span>
        <button
          type="button"
          class="link"
          aria-current={state.at === '' ? 'step' : undefined}
          onClick={() => go('')}
        >
          {words('quiz.summary')}
        </button>
      </p>
      <p class="scene-missed" role="status">
        {missed > 0 && <span key={missed}>{words('scene.missed')}</span>}
      </p>
      {item && isFound ? (
        <ItemCard key={item.id} {...props} item={item} order={found.map((one) => one.id)} />
      ) : state.at !== '' ? (
        found.length > 0 && <p class="scene-begin">{words('scene.look-on')}</p>
      ) : assigned?.blind ? (
        <Answered
          entries={standings(items, state, assigned)}
          closed={assigned.closed}
          go={pick}
          words={words}
        />
      ) : (
        <Summary {...props} />
      )}
    </div>
  );
}

import { Mixups } from '../../../ui/staged/Mixups.tsx';
import type { StagedParts } from '../../../ui/staged/types.ts';
import type { Words } from '../../../ui/words.ts';
import { rebuild, SENTENCE, VERDICT } from '../model.ts';
import type { RebuildItem, RebuildTask } from '../task.ts';
import { Build } from './Build.tsx';
import { Finished } from './Finished.tsx';
import { Missed } from './Missed.tsx';
import { Prompt } from './Prompt.tsx';

/** What the views of staged exercises are given about statements to be judged and rebuilt. */
export function partsOf(task: RebuildTask, words: Words) {
  const given = { items: rebuild.items(task), assigned: task.assigned };
  const own = (id: string) => task.items.find((item) => item.id === id) as RebuildItem;
  const verdict = (wanted: string | undefined) =>
    task.verdicts?.options.find(({ id }) => id === wanted);
  const parts: StagedParts = {
    prompt: ({ id }) => <Prompt item={own(id)} recordName={task.recordName} words={words} />,
    hint: ({ id }) => own(id).hint,
    asks: (stage) =>
      stage.now.stage.id === SENTENCE ? (
        <Build {...stage} sentence={own(stage.item.id).sentence} />
      ) : undefined,
    detail: (ask, option) => (ask.id === VERDICT ? verdict(option)?.gist : undefined),
    closing: ({ id }, stages) => (
      <Finished task={task} item={own(id)} picks={stages.at(-1)?.held ?? {}} words={words} />
    ),
    note: () => task.own,
    insight: (state, move) => (
      <>
        <Mixups
          {...{ ...given, state, move, words }}
          stage={VERDICT}
          title={words('rebuild.mixups')}
          named={([id]) => verdict(id)}
        />
        <Missed task={task} state={state} words={words} />
      </>
    ),
  };
  return { ...given, parts };
}

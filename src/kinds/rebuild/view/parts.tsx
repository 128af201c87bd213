import type { StagedParts } from '../../../ui/staged/types.ts';
import type { Words } from '../../../ui/words.ts';
import { SENTENCE, VERDICT } from '../model.ts';
import type { RebuildItem, RebuildTask } from '../task.ts';
import { Build } from './Build.tsx';
import { Finished } from './Finished.tsx';
import { Prompt } from './Prompt.tsx';

/** How a statement to be judged and rebuilt shows what is its own. */
export function partsOf(task: RebuildTask, words: Words): StagedParts {
  const own = (id: string) => task.items.find((item) => item.id === id) as RebuildItem;
  return {
    prompt: ({ id }) => <Prompt item={own(id)} recordName={task.recordName} words={words} />,
    hint: ({ id }) => own(id).hint,
    asks: (stage) =>
      stage.now.stage.id === SENTENCE ? (
        <Build {...stage} sentence={own(stage.item.id).sentence} />
      ) : undefined,
    detail: (ask, option) =>
      ask.id === VERDICT ? task.verdicts?.options.find(({ id }) => id === option)?.gist : undefined,
    closing: ({ id }, stages) => (
      <Finished task={task} item={own(id)} picks={stages.at(-1)?.held ?? {}} words={words} />
    ),
    note: () => task.own,
  };
}

import { entryOf } from '../../../core/entry.ts';
import type { StagedItem, StagedState } from '../../../core/staged/types.ts';
import { Heading } from '../../../ui/Heading.tsx';
import { ChoiceTable } from '../../../ui/staged/ChoiceTable.tsx';
import { firstChoices } from '../../../ui/staged/first-choices.ts';
import type { Words } from '../../../ui/words.ts';
import { casework, marksOf, stagesOf } from '../model.ts';
import type { CaseStage, CaseworkTask, Named } from '../task.ts';
import { OptionTable } from './OptionTable.tsx';
import { caseOf } from './parts.tsx';

interface ClassProps {
  readonly task: CaseworkTask;
  readonly states: readonly StagedState[];
  readonly given: readonly ReadonlySet<string>[];
  readonly words: Words;
}

/** What a class chose first, ask by ask: what all cases share in one table each, the rest by case. */
export function CaseworkClass(props: ClassProps) {
  const { task, words } = props;
  const items = casework.items(task);
  const own = items.filter((item) => ownStages(task, item).length > 0);
  return (
    <>
      {task.stages.map((stage) =>
        stage.asks?.map(({ id, prompt, options }) => (
          <ChoiceTable
            key={`${stage.id} ${id}`}
            caption={words('casework.class.stage', {
              stage: stage.name,
              count: props.states.length,
            })}
            head={prompt}
            options={named(options)}
            rows={items.flatMap((item) => rowOf(props, item, stage.id, id, item.prompt))}
            words={words}
          />
        )),
      )}
      {own.map((item) => (
        <section key={item.id} class="class-case">
          <Heading below>{item.prompt}</Heading>
          {stagesToTell(props, item).map((stage) => (
            <OwnStage key={stage.id} {...props} item={item} stage={stage} />
          ))}
        </section>
      ))}
    </>
  );
}

type OwnStageProps = ClassProps & { readonly item: StagedItem; readonly stage: CaseStage };

function OwnStage(props: OwnStageProps) {
  const { task, states, given, item, stage, words } = props;
  const own = caseOf(task, item);
  const count = given.filter((ids) => ids.has(item.id)).length;
  const caption = words('casework.class.stage', { stage: stage.name, count });
  const { asks } = item.stage(stage.id, {});
  if (!isReached(props, item, stage)) {
    return <p class="muted">{words('casework.class.stage.none', { stage: stage.name, count })}</p>;
  }
  if (entryOf(own.stages, stage.id)?.each) {
    return (
      <ChoiceTable
        caption={caption}
        head={words('casework.class.thing')}
        options={named(marksOf(stage, own))}
        rows={asks.flatMap((ask) => rowOf(props, item, stage.id, ask.id, ask.prompt))}
        words={words}
      />
    );
  }
  return asks.map((ask) => (
    <OptionTable
      key={ask.id}
      caption={caption}
      ask={ask}
      chosen={firstChoices(item, states, given, stage.id, ask.id)}
      words={words}
    />
  ));
}

function rowOf(
  { states, given }: ClassProps,
  item: StagedItem,
  stage: string,
  id: string,
  name: string,
) {
  const ask = item.stage(stage, {}).asks.find((one) => one.id === id);
  if (!ask) return [];
  return [
    { id: `${item.id} ${id}`, name, ask, chosen: firstChoices(item, states, given, stage, id) },
  ];
}

/** The stages at which a case has something of its own to judge or to choose from. */
function ownStages(task: CaseworkTask, item: StagedItem): readonly CaseStage[] {
  return stagesOf(task, caseOf(task, item)).filter(({ asks }) => !asks);
}

/** Those of them that somebody came to, and the first that nobody did. */
function stagesToTell(props: ClassProps, item: StagedItem): readonly CaseStage[] {
  const stages = ownStages(props.task, item);
  const end = stages.findIndex((stage) => !isReached(props, item, stage));
  return end < 0 ? stages : stages.slice(0, end + 1);
}

function isReached({ states, given }: ClassProps, item: StagedItem, { id }: CaseStage): boolean {
  return item
    .stage(id, {})
    .asks.some((ask) =>
      firstChoices(item, states, given, id, ask.id).some((chosen) => chosen !== ''),
    );
}

function named(options: readonly Named[]) {
  return options.map(({ id, name }) => ({ id, text: name }));
}

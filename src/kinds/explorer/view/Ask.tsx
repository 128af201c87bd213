import { useId } from 'preact/hooks';
import { hash, shuffle } from '../../../core/random.ts';
import { markOf, OptionList } from '../../../ui/quiz/OptionList.tsx';
import { givenIn } from '../state/judge.ts';
import type { NumberAsk } from '../task.ts';
import { givenText } from '../text.ts';
import { NumberField } from './NumberField.tsx';
import type { QuestionProps } from './Question.tsx';
import { SettingNow } from './SettingNow.tsx';

/** Where a question is answered; once it is closed, what was answered. */
export function Ask(props: QuestionProps) {
  const { task, item, answer, closed, words } = props;
  if (item.options) return <Choice {...props} options={item.options} />;
  const last = task.assigned?.blind ? givenIn(answer) : answer.tries.at(-1);
  if (closed && task.assigned && last === undefined) {
    return <p class="explorer-given">{words('explorer.given.none')}</p>;
  }
  if (closed && last !== undefined) {
    return (
      <p class="explorer-given">
        {words('explorer.given', { answer: givenText(task, item, last) })}
      </p>
    );
  }
  if (item.number) return <NumberAnswer {...props} number={item.number} />;
  return item.setting ? <SettingNow {...props} setting={item.setting} /> : null;
}

function NumberAnswer({
  task,
  item,
  answer,
  move,
  words,
  number,
}: QuestionProps & { readonly number: NumberAsk }) {
  const id = useId();
  const given = task.assigned?.blind ? givenIn(answer) : answer.draft;
  const value = typeof given === 'number' ? given : null;
  return (
    <div class="explorer-answer">
      <label for={id}>{words('explorer.answer')}</label>
      <NumberField
        id={id}
        value={value}
        shown={value === null ? '' : String(value)}
        unit={number.unit}
        refuse={(typed) => (isShare(typed, number) ? words('explorer.problem.share') : undefined)}
        take={(typed) => {
          move({ do: 'type', item: item.id, value: typed });
          return typed;
        }}
        words={words}
      />
    </div>
  );
}

/** Whether somebody has written 0.76 where 76 per cent is meant. */
function isShare(typed: number, { unit, answer }: NumberAsk): boolean {
  return unit === '%' && answer > 1 && typed > 0 && typed < 1;
}

function Choice(
  props: QuestionProps & { readonly options: NonNullable<QuestionProps['item']['options']> },
) {
  const { task, state, item, options, answer, closed, move, words } = props;
  const blind = task.assigned?.blind ?? false;
  const last = answer.tries.at(-1);
  const checked = closed || blind ? givenIn(answer) : answer.draft;
  const shown = shuffle(options, state.seed ^ hash(item.id)).map((option) => {
    const out = !blind && !option.correct && answer.tries.includes(option.id);
    const chosen = last === option.id;
    return {
      id: option.id,
      text: option.text,
      checked: checked === option.id,
      out,
      mark: blind ? undefined : markOf(option, { closed, out, chosen }),
    };
  });
  return (
    <OptionList
      options={shown}
      multiple={false}
      closed={closed}
      pick={(option) => move({ do: 'pick', item: item.id, option })}
      words={words}
    />
  );
}

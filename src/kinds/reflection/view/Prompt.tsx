import { useId } from 'preact/hooks';
import { blank } from '../state/answers.ts';
import type { Answer, ReflectionItem } from '../task.ts';
import { Before } from './Before.tsx';
import { Field } from './Field.tsx';
import type { ReflectionProps } from './Screen.tsx';

/** What the parts of one prompt are given. */
export interface PromptProps extends ReflectionProps {
  readonly item: ReflectionItem;
}

/** One prompt: how to think about it, what was said before, what to pick, where to write. */
export function Prompt(props: PromptProps) {
  const { task, state, item, words } = props;
  const id = useId();
  const answer = state.answers[item.id] ?? blank(item);
  const closed = task.assigned?.closed ?? false;
  const says = item.help ? `${id}-help` : undefined;
  const part = { ...props, answer, closed, id, says };
  return (
    <li class="reflection-prompt" data-item={item.id}>
      <p id={id}>{item.prompt}</p>
      {item.help && (
        <p class="reflection-help" id={says}>
          {item.help}
        </p>
      )}
      {item.earlier && <Before items={item.earlier} words={words} />}
      {item.choices && <Choices {...part} choices={item.choices} />}
      {item.length !== 'none' && <Field {...part} />}
    </li>
  );
}

/** A part of a prompt where something is answered. */
export interface AnswerProps extends PromptProps {
  readonly answer: Answer;
  readonly closed: boolean;
  /** The ids of the prompt's words, and of those that help with it. */
  readonly id: string;
  readonly says: string | undefined;
}

function Choices({
  item,
  choices,
  answer,
  closed,
  id,
  says,
  move,
  words,
}: AnswerProps & { readonly choices: NonNullable<ReflectionItem['choices']> }) {
  return (
    <fieldset
      class="options reflection-choices"
      disabled={closed}
      aria-labelledby={id}
      aria-describedby={says}
    >
      <legend>{words('quiz.choose-one')}</legend>
      {choices.map((choice) => (
        <label key={choice.id} class="option">
          <input
            type="radio"
            name={`${id}-choice`}
            value={choice.id}
            checked={answer.choice === choice.id}
            onChange={() => move({ do: 'choose', item: item.id, choice: choice.id })}
          />
          <span>{choice.text}</span>
        </label>
      ))}
    </fieldset>
  );
}

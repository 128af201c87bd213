import { chosenIn, struck } from '../../core/quiz/answer.ts';
import type { Answer } from '../../core/quiz/types.ts';
import type { ItemProps } from './ItemCard.tsx';
import { markOf, OptionList } from './OptionList.tsx';

/** The options of a question, marked once they were checked. */
export function Options(props: ItemProps & { readonly answer: Answer; readonly closed: boolean }) {
  const { item, state, move, words, parts, answer, closed, assigned } = props;
  const blind = assigned?.blind ?? false;
  const struckOut = blind ? [] : struck(item, answer);
  const checked = closed || blind ? chosenIn(answer) : answer.picked;
  const last = answer.tries.at(-1)?.picked ?? [];
  const options = parts.options(item, state.seed).map((option) => {
    const out = struckOut.includes(option.id);
    const chosen = last.includes(option.id);
    return {
      id: option.id,
      text: option.text,
      checked: checked.includes(option.id),
      out,
      mark: blind ? undefined : markOf(option, { closed, out, chosen }),
    };
  });
  return (
    <OptionList
      options={options}
      multiple={item.multiple}
      closed={closed}
      pick={(option) => move({ do: 'pick', item: item.id, option })}
      words={words}
    />
  );
}

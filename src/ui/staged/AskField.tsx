import type { ComponentChildren } from 'preact';
import type { Ask } from '../../core/staged/types.ts';
import { OptionList } from '../quiz/OptionList.tsx';
import { askNow } from './ask.ts';
import type { StageProps } from './types.ts';

interface AskFieldProps
  extends Pick<StageProps, 'item' | 'now' | 'state' | 'assigned' | 'move' | 'words'> {
  readonly ask: Ask;
  /** What is to be chosen; without it, the ask's own words. */
  readonly legend?: ComponentChildren;
  /** Side by side, as far as they fit. */
  readonly tiles?: boolean;
  /** More about an option, in one quieter line. */
  readonly detail?: ((ask: Ask, option: string) => string | undefined) | undefined;
}

/** One choice: native radio buttons, with what is known about each. */
export function AskField(props: AskFieldProps) {
  const { item, now, ask, state, assigned, move, words, legend, tiles, detail } = props;
  const { options, closed } = askNow(item, now, ask, state.seed, assigned);
  return (
    <OptionList
      options={options.map((option) => ({ ...option, detail: detail?.(ask, option.id) }))}
      multiple={false}
      legend={legend ?? ask.prompt}
      tiles={tiles}
      closed={closed}
      pick={(option) => move({ do: 'pick', item: item.id, ask: ask.id, option })}
      words={words}
    />
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../../ui/words.ts';
import { LIMIT } from '../task.ts';

/** From here on it is said how much more can be written. */
const NEAR = 500;
/** It is read out once nothing was typed for so long, in ms: not with every key. */
const PAUSE = 1000;

interface RoomProps {
  readonly id: string;
  /** How many more characters there is room for; below 0 where there are too many. */
  readonly left: number;
  readonly words: Words;
}

/** How much more can be written, once the limit comes near; what to do once it is passed. */
export function Room({ id, left, words }: RoomProps) {
  const text =
    left > NEAR
      ? ''
      : left < 0
        ? words('reflection.over', { count: -left, most: LIMIT })
        : words('reflection.left', { count: left });
  const [heard, hear] = useState(text);
  useEffect(() => {
    const pause = setTimeout(() => hear(text), PAUSE);
    return () => clearTimeout(pause);
  }, [text]);
  return (
    <p class="reflection-room" data-over={left < 0}>
      <span id={id} aria-hidden="true">
        {text}
      </span>
      <span class="visually-hidden" role="status">
        {heard}
      </span>
    </p>
  );
}

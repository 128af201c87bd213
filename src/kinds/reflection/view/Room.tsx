import type { Words } from '../../../ui/words.ts';
import { LIMIT } from '../task.ts';

/** From here on it is said how much more can be written. */
const NEAR = 500;
/** What is read out changes at these steps only, not with every key. */
const STEP = 100;

interface RoomProps {
  readonly id: string;
  /** How many more characters there is room for; below 0 where there are too many. */
  readonly left: number;
  readonly words: Words;
}

/** How much more can be written, once the limit comes near; what to do once it is passed. */
export function Room({ id, left, words }: RoomProps) {
  const text = (count: number) =>
    count < 0
      ? words('reflection.over', { count: -count, most: LIMIT })
      : words('reflection.left', { count });
  const near = left <= NEAR;
  const heard = left < 0 ? Math.floor(left / STEP) * STEP : Math.ceil(left / STEP) * STEP;
  return (
    <p class="reflection-room" id={id} data-over={left < 0}>
      <span aria-hidden="true">{near && text(left)}</span>
      <span class="visually-hidden" role="status">
        {near && text(heard)}
      </span>
    </p>
  );
}

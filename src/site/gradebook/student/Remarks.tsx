import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Remark } from '../../../core/class/book.ts';
import { useSpeech } from '../speech.ts';
import { pointsIn } from './points-in.ts';

interface RemarksProps {
  /** The id of the exercise's heading: there is a pair of fields for each exercise. */
  readonly heading: string;
  /** The most points there are; 0 where none can be given. */
  readonly max: number;
  /** Absent where the points are the instructor's alone, by a rubric. */
  readonly graded: number | undefined;
  readonly remark: Remark | undefined;
  readonly change: (remark: Remark) => void;
}

/** Nobody types this fast for so long that saving each key would be felt, in ms. */
const PAUSE = 300;

/** Points by hand and a comment on one exercise; both are saved while they are typed. */
export function Remarks({ heading, max, graded, remark, change }: RemarksProps) {
  const { words, format } = useSpeech();
  const id = useId();
  const saved = remark ?? { comment: '', points: null };
  const [comment, setComment] = useState(saved.comment);
  const [typed, setTyped] = useState(saved.points === null ? '' : String(saved.points));
  const read = pointsIn(typed, max);
  const wrong = read === undefined;
  const next = { comment, points: wrong ? saved.points : read };
  const before = useRef(saved.points);
  const [said, say] = useState('');
  useEffect(() => {
    if (before.current === saved.points) return;
    before.current = saved.points;
    const points = saved.points ?? graded;
    say(
      points === undefined
        ? words('book.remark.emptied')
        : words('book.remark.saved', { points: format.points(points), max: format.points(max) }),
    );
  }, [saved.points]);
  const save = useRef(() => {});
  save.current = () => {
    if (next.comment !== saved.comment || next.points !== saved.points) change(next);
  };
  useEffect(() => {
    const timer = setTimeout(() => save.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [comment, typed]);
  useEffect(() => {
    const now = () => save.current();
    addEventListener('pagehide', now);
    return () => {
      removeEventListener('pagehide', now);
      now();
    };
  }, []);
  return (
    <div class="remarks" onFocusOut={() => save.current()}>
      {max > 0 && (
        <div class="book-field remark-points">
          <label for={`${id}-points`} id={`${id}-points-label`}>
            {words('book.remark.points')}
          </label>
          <input
            id={`${id}-points`}
            inputMode="decimal"
            autocomplete="off"
            placeholder={graded === undefined ? undefined : format.points(graded)}
            aria-labelledby={`${id}-points-label ${heading}`}
            aria-invalid={wrong}
            aria-describedby={`${id}-hint`}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <p
            class={wrong ? 'remark-hint wrong' : 'remark-hint'}
            id={`${id}-hint`}
            aria-live="polite"
          >
            {graded === undefined
              ? words(wrong ? 'book.remark.rubric.wrong' : 'book.remark.rubric', {
                  max: format.points(max),
                })
              : words(wrong ? 'book.remark.wrong' : 'book.remark.hint', {
                  graded: format.points(graded),
                  max: format.points(max),
                })}
          </p>
        </div>
      )}
      <div class="book-field grow">
        <label for={`${id}-comment`} id={`${id}-comment-label`}>
          {words('book.remark.comment')}
        </label>
        <textarea
          id={`${id}-comment`}
          aria-labelledby={`${id}-comment-label ${heading}`}
          rows={1}
          maxLength={2000}
          value={comment}
          onInput={(event) => setComment(event.currentTarget.value)}
        />
        <p class="remark-printed">{comment}</p>
      </div>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

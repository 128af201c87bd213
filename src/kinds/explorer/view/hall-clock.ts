import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { HOUR } from '../formulas/service-hall/day.ts';

/** Where one is in the hour, and whether it goes on by itself. */
export interface Clock {
  /** In minutes. */
  readonly time: number;
  readonly playing: boolean;
  readonly play: () => void;
  readonly pause: () => void;
  readonly goTo: (time: number) => void;
}

/**
 * A clock that stands at `start` until it is touched; set going then, it begins with the hour. It
 * stops at the hour’s end. On another `day` it stands at `start` again.
 */
export function useClock(start: number, day: number): Clock {
  const [time, setTime] = useState(start);
  const [playing, setPlaying] = useState(false);
  const now = useRef(time);
  const touched = useRef(false);
  const goTo = (wanted: number) => {
    touched.current = true;
    now.current = Math.min(Math.max(wanted, 0), HOUR);
    setTime(now.current);
  };
  useLayoutEffect(() => {
    setPlaying(false);
    goTo(start);
    touched.current = false;
  }, [day]);
  // At once: after the next picture the clock would have gone on once more.
  useLayoutEffect(() => {
    if (!playing) return undefined;
    let before: number | undefined;
    let frame = requestAnimationFrame(function tick(at) {
      // A tab left in the background must not catch up on all it has missed.
      const passed = Math.min(at - (before ?? at), LONGEST);
      if (before === undefined || passed >= FRAME) {
        goTo(now.current + (passed / 60_000) * FASTER);
        before = at;
      }
      if (now.current >= HOUR) setPlaying(false);
      else frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [playing]);
  return {
    time,
    playing,
    play: () => {
      if (now.current >= HOUR || !touched.current) goTo(0);
      setPlaying(true);
    },
    pause: () => setPlaying(false),
    goTo: (wanted) => {
      setPlaying(false);
      goTo(wanted);
    },
  };
}

/** So many times as fast as in life. */
const FASTER = 60;
/** Ten pictures a second; the style sheet moves people from one to the next. */
const FRAME = 95;
const LONGEST = 250;

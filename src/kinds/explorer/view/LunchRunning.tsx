import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Words } from '../../../ui/words.ts';
import { momentOf } from '../draw/moment.ts';
import { planOf } from '../draw/plan.ts';
import { HOUR, type Hour } from '../formulas/service-hall/day.ts';
import type { Hall } from '../formulas/service-hall/hall.ts';
import { HallDrawing } from './HallDrawing.tsx';
import { HallLegend } from './HallLegend.tsx';
import { useClock } from './hall-clock.ts';
import { balanceText, momentText } from './hall-texts.ts';

interface LunchRunningProps {
  readonly hall: Hall;
  readonly day: number;
  readonly hour: Hour;
  readonly busiest: number;
  /** The room there is, in pixels; 0 before it is known. */
  readonly width: number;
  readonly other: () => void;
  readonly words: Words;
}

/** The drawing, what it shows in words, and what moves it on. */
export function LunchRunning(props: LunchRunningProps) {
  const { hall, day, hour, busiest, width, other, words } = props;
  const clock = useClock(busiest, day);
  const { time, playing, goTo } = clock;
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const say = (text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 }));
  const plan = useMemo(() => planOf(hall, width || UNMEASURED), [width]);
  const moment = momentOf(hour, time);
  const textAt = (one: number) => {
    const stands = momentText(hall, momentOf(hour, one), one, words);
    return one === busiest ? words('explorer.hall.busiest', { moment: stands }) : stands;
  };
  const text = textAt(time);
  const over = time >= HOUR && balanceText(hour, words);
  const all = over ? `${text} ${over}` : text;
  const minute = Math.floor(time + 1e-9);
  // Not while it runs: where it stands is said once it has come to a stop, or another day is there.
  const before = useRef({ playing, day, time });
  useEffect(() => {
    const was = before.current;
    if (was.day !== day) {
      // The clock is about to go there.
      before.current = { playing: false, day, time: busiest };
      const label = words('explorer.hall.title', { day });
      say(words('explorer.result', { label, value: textAt(busiest) }));
      return;
    }
    before.current = { playing, day, time };
    if (!playing && (was.playing || was.time !== time)) say(all);
  }, [playing, day, time]);
  return (
    <>
      {/* Drawn anew when the room changes: nobody walks because a window was made wider. */}
      <HallDrawing
        key={`${day} ${plan.width}`}
        plan={plan}
        moment={moment}
        says={words('explorer.hall.says')}
      />
      <p class="lunch-now">
        {text}
        {over && <b>{over}</b>}
      </p>
      <div class="lunch-buttons">
        {(playing || !prefersStill()) && (
          <button
            type="button"
            class="button small primary"
            onClick={playing ? clock.pause : clock.play}
          >
            {words(playing ? 'explorer.hall.pause' : 'explorer.hall.play')}
          </button>
        )}
        <button
          type="button"
          class="button small"
          aria-disabled={time <= 0}
          onClick={() => goTo(time > minute ? minute : minute - 1)}
        >
          {words('explorer.hall.back')}
        </button>
        <button
          type="button"
          class="button small"
          aria-disabled={time >= HOUR}
          onClick={() => goTo(minute + 1)}
        >
          {words('explorer.hall.on')}
        </button>
        <button type="button" class="button small" onClick={() => goTo(0)}>
          {words('explorer.hall.again')}
        </button>
        <button type="button" class="button small" onClick={other}>
          {words('explorer.hall.other')}
        </button>
        <button type="button" class="link" onClick={() => say(all)}>
          {words('explorer.hall.say')}
        </button>
      </div>
      <p class="visually-hidden" role="status">
        <span key={said.turn}>{said.text || null}</span>
      </p>
      <HallLegend words={words} />
    </>
  );
}

const UNMEASURED = 640;

/** Whether somebody has asked for nothing to move by itself. */
function prefersStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

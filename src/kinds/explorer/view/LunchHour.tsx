import { useMemo, useRef, useState } from 'preact/hooks';
import { useWidth } from '../../../ui/width.ts';
import { busiestMinute } from '../draw/moment.ts';
import { lunchHour } from '../formulas/service-hall/day.ts';
import { type Hall, hallOf } from '../formulas/service-hall/hall.ts';
import { LunchRunning } from './LunchRunning.tsx';
import type { PictureProps } from './pictures.ts';

/** One lunch hour in the hall that is set, to be played or gone through minute by minute. */
export function LunchHour({ values, words }: PictureProps) {
  const [day, setDay] = useState(1);
  const figure = useRef<HTMLElement>(null);
  const width = useWidth(figure);
  const hall = hallOf(values);
  return (
    <figure class="lunch-hour" ref={figure}>
      <figcaption>{words('explorer.hall.title', { day })}</figcaption>
      <p class="explorer-note">{words('explorer.hall.one')}</p>
      {hall && (
        <OneHour
          key={Object.values(hall).join()}
          hall={hall}
          day={day}
          width={width}
          other={() => setDay(day + 1)}
          words={words}
        />
      )}
    </figure>
  );
}

interface OneHourProps extends Pick<PictureProps, 'words'> {
  readonly hall: Hall;
  readonly day: number;
  readonly width: number;
  readonly other: () => void;
}

/** Begun anew whenever the hall is another; another day keeps the keyboard where it is. */
function OneHour({ hall, day, ...rest }: OneHourProps) {
  const hour = useMemo(() => lunchHour(hall, day), [day]);
  const busiest = useMemo(() => busiestMinute(hour), [hour]);
  return <LunchRunning hall={hall} day={day} hour={hour} busiest={busiest} {...rest} />;
}

import { useMemo } from 'preact/hooks';
import type { Words } from '../../../ui/words.ts';
import { busiestMinute, momentOf } from '../draw/moment.ts';
import { planOf } from '../draw/plan.ts';
import { lunchHour } from '../formulas/service-hall/day.ts';
import { type Hall, hallOf } from '../formulas/service-hall/hall.ts';
import { HallDrawing } from './HallDrawing.tsx';
import { HallLegend } from './HallLegend.tsx';
import { momentText } from './hall-texts.ts';
import type { PictureProps } from './pictures.ts';

/** The first day’s busiest minute, for paper. */
export function LunchOnPaper({ values, words }: PictureProps) {
  const hall = hallOf(values);
  return hall ? <FirstDay key={Object.values(hall).join()} hall={hall} words={words} /> : null;
}

/** Worked out once: paper is there, unseen, at every move on screen. */
function FirstDay({ hall, words }: { readonly hall: Hall; readonly words: Words }) {
  const { moment, time } = useMemo(() => {
    const hour = lunchHour(hall, 1);
    const busiest = busiestMinute(hour);
    return { moment: momentOf(hour, busiest), time: busiest };
  }, []);
  return (
    <figure class="lunch-hour">
      <figcaption>{words('explorer.hall.title', { day: 1 })}</figcaption>
      <p class="explorer-note">{words('explorer.hall.one')}</p>
      <HallDrawing plan={planOf(hall, PAPER)} moment={moment} says={words('explorer.hall.says')} />
      <p>{words('explorer.hall.busiest', { moment: momentText(hall, moment, time, words) })}</p>
      <HallLegend words={words} />
    </figure>
  );
}

const PAPER = 640;

// Where this is wanted, the builder is there already: see assigned.ts.
import '../View.tsx';
import type { Words } from '../../../ui/words.ts';
import type { Plan } from '../draw/plan.ts';
import { toSvg } from '../draw/svg.ts';
import { draw, type ViewName } from '../draw/views.ts';

/** What files are made of, fetched when one is wanted. */
export { toCsv } from '../../../core/csv.ts';
export { circleRows } from '../export/rows.ts';
export { toPng } from '../share/png.ts';

/** A view of the circle as the text of an SVG file, light and wide enough for slides and paper. */
export function pictureOf(plan: Plan, view: ViewName, words: Words): string {
  const description = words(`service-circle.view.${view}.label`, {
    name: plan.name,
    count: plan.moments.length,
  });
  return toSvg(draw[view](plan, PICTURE_WIDTH), { title: plan.name, description, mode: 'light' });
}

/** In CSS pixels. */
const PICTURE_WIDTH = 960;

import { useEffect, useState } from 'preact/hooks';
import { hasPicture, type PictureProps, pictures } from './pictures.ts';

/** What the formula shows beside the chart, if anything; there is none where scripts are off. */
export function Picture({
  formula,
  on,
  ...props
}: PictureProps & { readonly formula: string; readonly on: 'screen' | 'paper' }) {
  const [here, setHere] = useState(false);
  useEffect(() => setHere(true), []);
  const Shown = hasPicture(formula) ? pictures[formula]?.[on] : undefined;
  if (!Shown) return null;
  return <div class="explorer-picture">{here && <Shown {...props} />}</div>;
}

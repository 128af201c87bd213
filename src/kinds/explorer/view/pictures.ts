import type { ComponentChildren } from 'preact';
import { late } from '../../../ui/late.tsx';
import type { Words } from '../../../ui/words.ts';
import type { Values } from '../formulas/formula.ts';

/** What a picture is given. */
export interface PictureProps {
  readonly values: Values;
  readonly words: Words;
}

type Picture = (props: PictureProps) => ComponentChildren;

/** What some formulas show beside the chart, by their names: fetched only where they are used. */
export const pictures: Readonly<
  Record<string, { readonly screen: Picture; readonly paper: Picture }>
> = {
  'service-hall': {
    screen: late(async () => (await import('./LunchHour.tsx')).LunchHour),
    paper: late(async () => (await import('./LunchOnPaper.tsx')).LunchOnPaper),
  },
};

/** Whether `formula` brings a picture. */
export function hasPicture(formula: string): boolean {
  return Object.hasOwn(pictures, formula);
}

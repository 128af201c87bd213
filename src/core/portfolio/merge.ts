import { isLater } from '../backup/format.ts';
import { type Portfolio, parsePortfolio } from './decisions.ts';
import { inChosenOrder } from './order.ts';

/**
 * What was decided here and what a file brings, united as stored text: what is written and decided
 * here stays, and what is not is as in the file. What a later course wrote stays as it is; `undefined`
 * where what is here cannot be read, so that it is set aside.
 */
export function mergePortfolios(here: string, file: string): string | undefined {
  const [own, other] = [parsePortfolio(here), parsePortfolio(file)];
  if (!other || isLater(here)) return here;
  if (!own) return undefined;
  const both = united(own, other);
  return JSON.stringify(both) === JSON.stringify(own) ? here : JSON.stringify(both);
}

function united(here: Portfolio, file: Portfolio): Portfolio {
  return {
    format: 1,
    title: here.title.trim() ? here.title : file.title,
    name: here.name.trim() ? here.name : file.name,
    intro: here.intro.trim() ? here.intro : file.intro,
    // What only the file has stands after what it follows there.
    order: inChosenOrder([...new Set([...file.order, ...here.order])], here.order),
    shown: { ...here.shown, ...file.shown, ...here.shown },
    circles: here.circles ?? file.circles,
    standards: here.standards ?? file.standards,
  };
}

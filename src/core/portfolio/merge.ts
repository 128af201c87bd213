import { isLaterPortfolio, type Portfolio, parsePortfolio } from './decisions.ts';
import { inChosenOrder } from './order.ts';

/**
 * What was decided here and what a file brings, united as stored text: what is written and decided
 * here stays, and what is not is as in the file. Text that is no portfolio gives way to the other; one
 * that a later course wrote stays as it is.
 */
export function mergePortfolios(here: string, file: string): string {
  const [own, other] = [parsePortfolio(here), parsePortfolio(file)];
  if (!other || isLaterPortfolio(here)) return here;
  if (!own) return JSON.stringify(other);
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

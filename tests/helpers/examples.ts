import { choiceExamples } from '../../src/kinds/choice/examples.ts';
import { explorerExamples } from '../../src/kinds/explorer/examples.ts';
import { pitfallExamples } from '../../src/kinds/pitfall-quiz/examples.ts';
import { circleExamples } from '../../src/kinds/service-circle/examples.ts';

/** Every example task of every kind: one list for laws, pages and print. */
export const examples = [
  ...list('choice', choiceExamples),
  ...list('pitfall-quiz', pitfallExamples),
  ...list('explorer', explorerExamples),
  ...list('service-circle', circleExamples),
];

function list(kind: string, tasks: Readonly<Record<string, object>>) {
  return Object.entries(tasks).map(([name, task]) => ({ kind, name, task }));
}

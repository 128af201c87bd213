import { allocationExamples } from '../../src/kinds/allocation/examples.ts';
import { caseworkExamples } from '../../src/kinds/casework/examples.ts';
import { choiceExamples } from '../../src/kinds/choice/examples.ts';
import { conversationExamples } from '../../src/kinds/conversation/examples.ts';
import { explorerExamples } from '../../src/kinds/explorer/examples.ts';
import { pitfallExamples } from '../../src/kinds/pitfall-quiz/examples.ts';
import { rebuildExamples } from '../../src/kinds/rebuild/examples.ts';
import { reflectionExamples } from '../../src/kinds/reflection/examples.ts';
import { sceneExamples } from '../../src/kinds/scene/examples.ts';
import { circleExamples } from '../../src/kinds/service-circle/examples.ts';
import { sortExamples } from '../../src/kinds/sort/examples.ts';
import { workshopExamples } from '../../src/kinds/workshop/examples.ts';

/** Every example task of every kind: one list for laws, pages and print. */
export const examples = [
  ...list('choice', choiceExamples),
  ...list('pitfall-quiz', pitfallExamples),
  ...list('explorer', explorerExamples),
  ...list('service-circle', circleExamples),
  ...list('rebuild', rebuildExamples),
  ...list('sort', sortExamples),
  ...list('casework', caseworkExamples),
  ...list('scene', sceneExamples),
  ...list('reflection', reflectionExamples),
  ...list('conversation', conversationExamples),
  ...list('allocation', allocationExamples),
  ...list('workshop', workshopExamples),
];

function list(kind: string, tasks: Readonly<Record<string, object>>) {
  return Object.entries(tasks).map(([name, task]) => ({ kind, name, task }));
}

import type { AnyKind } from '../core/kind.ts';
import { allocation } from './allocation/model.ts';
import { casework } from './casework/model.ts';
import { choice } from './choice/model.ts';
import { conversation } from './conversation/model.ts';
import { explorer } from './explorer/model.ts';
import { pitfallQuiz } from './pitfall-quiz/model.ts';
import { rebuild } from './rebuild/model.ts';
import { reflection } from './reflection/model.ts';
import { scene } from './scene/model.ts';
import { serviceCircle } from './service-circle/model.ts';
import { sort } from './sort/model.ts';
import { workshop } from './workshop/model.ts';

/** Every kind of exercise by name: one line each. */
export const kinds: Readonly<Record<string, AnyKind>> = {
  [choice.name]: choice,
  [pitfallQuiz.name]: pitfallQuiz,
  [explorer.name]: explorer,
  [serviceCircle.name]: serviceCircle,
  [rebuild.name]: rebuild,
  [sort.name]: sort,
  [casework.name]: casework,
  [reflection.name]: reflection,
  [scene.name]: scene,
  [conversation.name]: conversation,
  [allocation.name]: allocation,
  [workshop.name]: workshop,
};

import type { AnyKind } from '../core/kind.ts';
import { choice } from './choice/model.ts';
import { explorer } from './explorer/model.ts';
import { pitfallQuiz } from './pitfall-quiz/model.ts';
import { serviceCircle } from './service-circle/model.ts';

/** Every kind of exercise by name: one line each. */
export const kinds: Readonly<Record<string, AnyKind>> = {
  [choice.name]: choice,
  [pitfallQuiz.name]: pitfallQuiz,
  [explorer.name]: explorer,
  [serviceCircle.name]: serviceCircle,
};

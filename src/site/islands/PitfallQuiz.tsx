import { pitfallQuiz } from '../../kinds/pitfall-quiz/model.ts';
import { pitfallView } from '../../kinds/pitfall-quiz/View.tsx';
import { island } from './island.tsx';

export const PitfallQuiz = island(pitfallQuiz, pitfallView);

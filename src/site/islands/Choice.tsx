import { choice } from '../../kinds/choice/model.ts';
import { choiceView } from '../../kinds/choice/View.tsx';
import { island } from './island.tsx';

export const Choice = island(choice, choiceView);

import { casework } from '../../kinds/casework/model.ts';
import { caseworkView } from '../../kinds/casework/View.tsx';
import { island } from './island.tsx';

export const Casework = island(casework, caseworkView);

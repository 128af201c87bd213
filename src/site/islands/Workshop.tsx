import { workshop } from '../../kinds/workshop/model.ts';
import { workshopBringingCircles } from './bring-circle.tsx';
import { island } from './island.tsx';

export const Workshop = island(workshop, workshopBringingCircles);

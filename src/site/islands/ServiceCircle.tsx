import { serviceCircle } from '../../kinds/service-circle/model.ts';
import { circleView } from '../../kinds/service-circle/View.tsx';
import { island } from './island.tsx';

export const ServiceCircle = island(serviceCircle, circleView);

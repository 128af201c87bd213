import { diagnosis } from '../../kinds/diagnosis/model.ts';
import { diagnosisView } from '../../kinds/diagnosis/View.tsx';
import { island } from './island.tsx';

export const Diagnosis = island(diagnosis, diagnosisView);

import { allocation } from '../../kinds/allocation/model.ts';
import { allocationView } from '../../kinds/allocation/View.tsx';
import { island } from './island.tsx';

export const Allocation = island(allocation, allocationView);

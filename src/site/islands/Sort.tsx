import { sort } from '../../kinds/sort/model.ts';
import { sortView } from '../../kinds/sort/View.tsx';
import { island } from './island.tsx';

export const Sort = island(sort, sortView);

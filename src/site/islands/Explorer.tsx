import { explorer } from '../../kinds/explorer/model.ts';
import { explorerView } from '../../kinds/explorer/View.tsx';
import { island } from './island.tsx';

export const Explorer = island(explorer, explorerView);

import { rebuild } from '../../kinds/rebuild/model.ts';
import { rebuildView } from '../../kinds/rebuild/View.tsx';
import { island } from './island.tsx';

export const Rebuild = island(rebuild, rebuildView);

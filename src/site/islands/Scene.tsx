import { scene } from '../../kinds/scene/model.ts';
import { sceneView } from '../../kinds/scene/View.tsx';
import { island } from './island.tsx';

export const Scene = island(scene, sceneView);

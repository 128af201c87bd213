import { reflection } from '../../kinds/reflection/model.ts';
import { island } from './island.tsx';
import { reflectionLookingBack } from './looking-back.tsx';

export const Reflection = island(reflection, reflectionLookingBack);

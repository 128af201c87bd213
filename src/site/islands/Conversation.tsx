import { conversation } from '../../kinds/conversation/model.ts';
import { conversationView } from '../../kinds/conversation/View.tsx';
import { island } from './island.tsx';

export const Conversation = island(conversation, conversationView);

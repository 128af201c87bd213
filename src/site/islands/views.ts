import type { KindView } from '../../ui/view.ts';

/** A view whose types are not known here. */
// biome-ignore lint/suspicious/noExplicitAny: parts take their own kind's types, never another's
export type AnyView = KindView<any, any, any>;

/** Every kind's view by name, loaded when it is first needed: one line each. */
export const views: Readonly<Record<string, () => Promise<AnyView>>> = {
  choice: async () => (await import('../../kinds/choice/View.tsx')).choiceView,
  'pitfall-quiz': async () => (await import('../../kinds/pitfall-quiz/View.tsx')).pitfallView,
  explorer: async () => (await import('../../kinds/explorer/View.tsx')).explorerView,
  'service-circle': async () => (await import('../../kinds/service-circle/View.tsx')).circleView,
  rebuild: async () => (await import('../../kinds/rebuild/View.tsx')).rebuildView,
  sort: async () => (await import('../../kinds/sort/View.tsx')).sortView,
  casework: async () => (await import('../../kinds/casework/View.tsx')).caseworkView,
  reflection: async () => (await import('./looking-back.tsx')).reflectionLookingBack,
  scene: async () => (await import('../../kinds/scene/View.tsx')).sceneView,
  conversation: async () => (await import('../../kinds/conversation/View.tsx')).conversationView,
  allocation: async () => (await import('../../kinds/allocation/View.tsx')).allocationView,
  workshop: async () => (await import('./bring-circle.tsx')).workshopBringingCircles,
};

import allocation from '../../styles/kinds/allocation.css?url';
import casework from '../../styles/kinds/casework.css?url';
import conversation from '../../styles/kinds/conversation.css?url';
import explorer from '../../styles/kinds/explorer.css?url';
import rebuild from '../../styles/kinds/rebuild.css?url';
import reflection from '../../styles/kinds/reflection.css?url';
import scene from '../../styles/kinds/scene.css?url';
import circle from '../../styles/kinds/service-circle.css?url';
import sort from '../../styles/kinds/sort.css?url';
import workshop from '../../styles/kinds/workshop.css?url';

/**
 * The style sheet of a kind's own, by its name: linked where the kind is shown, and nowhere else.
 * Imported by a view it would go to every page that can show an exercise. One line for each kind
 * that has one.
 */
export const kindStyles: Readonly<Record<string, string>> = {
  allocation,
  casework,
  conversation,
  explorer,
  rebuild,
  reflection,
  scene,
  'service-circle': circle,
  sort,
  workshop,
};

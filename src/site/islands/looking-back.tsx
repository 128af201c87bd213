import type { ComponentChildren } from 'preact';
import type { Material, ReflectionTask } from '../../kinds/reflection/task.ts';
import { reflectionView } from '../../kinds/reflection/View.tsx';
import { Materials } from '../../kinds/reflection/view/materials.ts';
import { Earlier } from '../../ui/earlier.ts';
import { pageLanguage } from './page-language.ts';
import { useEarlier } from './use-earlier.ts';

/**
 * A reflection beside which the reader's own earlier one is shown, if it looks back at any, and into
 * which what they made in other exercises can be put.
 */
export const reflectionLookingBack: typeof reflectionView = {
  ...reflectionView,
  Screen: (props) => (
    <WithEarlier task={props.task}>
      <Materials.Provider value={material}>
        <reflectionView.Screen {...props} />
      </Materials.Provider>
    </WithEarlier>
  ),
  Sheet: (props) => (
    <WithEarlier task={props.task}>
      <reflectionView.Sheet {...props} />
    </WithEarlier>
  ),
};

// The code of those exercises is needed to read them, and only once they are asked for.
async function material(what: Material): Promise<string> {
  return (await import('./material-of.ts')).materialOf(what, pageLanguage());
}

interface WithEarlierProps {
  readonly task: ReflectionTask;
  readonly children: ComponentChildren;
}

function WithEarlier({ task, children }: WithEarlierProps) {
  return <Earlier.Provider value={useEarlier(task.looksBack)}>{children}</Earlier.Provider>;
}

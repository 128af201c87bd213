import type { ComponentChildren } from 'preact';
import type { ReflectionTask } from '../../kinds/reflection/task.ts';
import { reflectionView } from '../../kinds/reflection/View.tsx';
import { Earlier } from '../../ui/earlier.ts';
import { useEarlier } from './use-earlier.ts';

/** A reflection beside which the reader's own earlier one is shown, if it looks back at any. */
export const reflectionLookingBack: typeof reflectionView = {
  ...reflectionView,
  Screen: (props) => (
    <WithEarlier task={props.task}>
      <reflectionView.Screen {...props} />
    </WithEarlier>
  ),
  Sheet: (props) => (
    <WithEarlier task={props.task}>
      <reflectionView.Sheet {...props} />
    </WithEarlier>
  ),
};

interface WithEarlierProps {
  readonly task: ReflectionTask;
  readonly children: ComponentChildren;
}

function WithEarlier({ task, children }: WithEarlierProps) {
  return <Earlier.Provider value={useEarlier(task.looksBack)}>{children}</Earlier.Provider>;
}

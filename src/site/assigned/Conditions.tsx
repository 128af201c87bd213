import type { Assignment, Part } from '../../core/assign/assignment.ts';
import type { AnyKind } from '../../core/kind.ts';
import type { Words } from '../../ui/words.ts';

/** What `assignment` has set for all of its exercises, one sentence each. */
export function conditionsOf(assignment: Assignment, words: Words): readonly string[] {
  const { hints, feedback, attempts, collect } = assignment;
  const when = collect === 'none' ? 'finish' : 'hand-in';
  return [
    ...(feedback === 'at-once' ? [words('assigned.set.at-once')] : []),
    ...(feedback === 'after' ? [words(`assigned.set.after.${when}`)] : []),
    ...(feedback === 'never' ? [words('assigned.set.never')] : []),
    ...(hints ? [] : [words('assigned.set.hints')]),
    ...(attempts === 0 ? [words('assigned.set.attempts.any')] : []),
    ...(attempts === 1 ? [words('assigned.set.attempt')] : []),
    ...(attempts > 1 ? [words('assigned.set.attempts', { count: attempts })] : []),
  ];
}

/** What it has set for the exercise of `part` alone. */
export function partConditionsOf(
  { kind, task, part }: { readonly kind: AnyKind; readonly task: unknown; readonly part: Part },
  words: Words,
): readonly string[] {
  const { scenes, items } = kind.choices(task);
  const scene = scenes.find(({ id }) => id === part.scene);
  const asked = part.items ?? 0;
  return [
    ...(scene ? [words('assigned.set.scene', { scene: scene.name })] : []),
    ...(asked > 0 && asked < items ? [words('assigned.set.items', { asked, items })] : []),
  ];
}

/** Sentences as a list; nothing where there are none. */
export function Conditions({ list }: { readonly list: readonly string[] }) {
  if (list.length === 0) return null;
  return (
    <ul class="given-terms">
      {list.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

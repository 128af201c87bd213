/** For each of `states`, that its student was given every item of `task`. */
export function allGiven(
  task: { readonly items: readonly { readonly id: string }[] },
  states: readonly unknown[],
): readonly ReadonlySet<string>[] {
  return states.map(() => new Set(task.items.map(({ id }) => id)));
}

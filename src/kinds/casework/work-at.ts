/** What a case has at the stage named `id`; nothing at one it leaves out, whatever it is called. */
export function workAt<Work>(
  { stages }: { readonly stages: Readonly<Record<string, Work>> },
  id: string,
): Work | undefined {
  return Object.hasOwn(stages, id) ? stages[id] : undefined;
}

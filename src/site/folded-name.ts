/** `name` without what people type differently: case, width, spaces and marks. Never fails; may be ''. */
export function foldedName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]/gu, '');
}

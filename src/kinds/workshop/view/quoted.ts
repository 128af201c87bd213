/** `says` in quotation marks, unless it has some of its own at either end; '' stays ''. */
export function quoted(says: string): string {
  const own = says.trim();
  return own === '' || /^["“‘「『«]|["”’」』»]$/u.test(own) ? own : `“${own}”`;
}

/** A classic script that hands over `bytes`; browsers let pages on disk load scripts, but no data. */
export function dataScript(bytes: Uint8Array): string {
  return `__site.data("${Buffer.from(bytes).toString('base64')}")`;
}

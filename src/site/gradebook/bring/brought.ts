/** What was dropped, chosen, pasted or stood in the address. */
export interface Brought {
  readonly files: readonly File[];
  readonly text: string;
}

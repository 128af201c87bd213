import type { Change } from '../task.ts';

/** How `after` came out of `before`: by putting something in, by taking something out, or both. */
export function changeOf(before: string, after: string): Exclude<Change, 'starting'> {
  if (isWithin(before, after)) return 'adding';
  return isWithin(after, before) ? 'cutting' : 'replacing';
}

/** Whether what was put into `before` to make `after` begins a sentence or a line. */
export function beginsSentence(before: string, after: string): boolean {
  return /[。！？.!?…\n][”’"')）」]*[ \t]*$/.test(before.slice(0, sameStart(before, after)));
}

/** Whether `short` is `long` with one passage left out. */
function isWithin(short: string, long: string): boolean {
  const start = sameStart(short, long);
  return long.length >= short.length && long.endsWith(short.slice(start));
}

function sameStart(left: string, right: string): number {
  let index = 0;
  while (index < left.length && left[index] === right[index]) index += 1;
  return index;
}

/** Long enough for any browser to have taken the file over: Safari begins late. */
const KEPT_MS = 60_000;

/** Hands `content` to the reader as a file named `name`. */
export function download(name: string, content: string | Blob, type = 'application/json'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

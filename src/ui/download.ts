/** Long enough for any browser to have taken the text over: Safari begins late. */
const KEPT_MS = 60_000;

/** Hands `text` to the reader as a file named `name`. */
export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

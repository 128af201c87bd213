/** Copies `text`; answers false where the browser refuses it (on plain http) or cannot. */
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

import { useEffect, useState } from 'preact/hooks';
import type { FileInput } from './file/input.ts';

/** What the file would be now. */
export interface Preview {
  readonly html: string;
  /** In bytes. */
  readonly size: number;
}

/** How long nothing may change before the file is made anew, in ms. */
const PAUSE = 400;

/** The file `input` makes, a moment after the last change; `failed` where it could not be made. */
export function usePreview(input: FileInput | undefined): {
  readonly preview: Preview | undefined;
  readonly failed: boolean;
} {
  const [preview, show] = useState<Preview>();
  const [failed, fail] = useState(false);
  useEffect(() => {
    if (!input) return undefined;
    let gone = false;
    const make = async () => {
      try {
        const { makeFile } = await import('./file/make.ts');
        const html = await makeFile(input);
        if (gone) return;
        fail(false);
        show({ html, size: new Blob([html]).size });
      } catch {
        if (!gone) fail(true);
      }
    };
    const waiting = setTimeout(() => void make(), PAUSE);
    return () => {
      gone = true;
      clearTimeout(waiting);
    };
  }, [input]);
  return { preview, failed };
}

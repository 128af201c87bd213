import { useState } from 'preact/hooks';
import { toClipboard } from '../../ui/to-clipboard.ts';

/** What has just been copied, or could not be; a new `turn` says the same again. */
export interface Said {
  readonly word: string;
  readonly turn: number;
}

/** Copies text, and says whether that worked: browsers refuse it on plain http. */
export function useCopy() {
  const [said, setSaid] = useState<Said>({ word: '', turn: 0 });
  const say = (word: string) => setSaid(({ turn }) => ({ word, turn: turn + 1 }));
  /** `field` shows the text; it is selected where the rest must be done by hand. */
  const copy = async (text: string, word: string, field: HTMLElement | null) => {
    if (await toClipboard(text)) return say(word);
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
    say('assign.copy.by-hand');
  };
  return { said, say, copy };
}

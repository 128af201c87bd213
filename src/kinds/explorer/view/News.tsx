import { useState } from 'preact/hooks';

interface NewsProps {
  /** Everything there is to say, each thing with its name. */
  readonly sentences: readonly string[];
}

/** Reads out what has changed, the first few of it: with many figures, all would be too much. */
export function News({ sentences }: NewsProps) {
  const [told, tell] = useState({ sentences, text: '' });
  if (told.sentences.join() !== sentences.join()) {
    const fresh = sentences.filter((one) => !told.sentences.includes(one));
    tell({ sentences, text: fresh.slice(0, MOST).join(' ') });
  }
  return (
    <p class="visually-hidden" role="status">
      {told.text}
    </p>
  );
}

const MOST = 3;

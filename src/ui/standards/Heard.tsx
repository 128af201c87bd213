import { useEffect, useState } from 'preact/hooks';

/** It is read out once nothing changed for so long, in ms: not with every key. */
const PAUSE = 1200;

/** Reads `text` out to those who listen, once typing pauses; nothing when the page opens. */
export function Heard({ text }: { readonly text: string }) {
  const [first] = useState(text);
  const [heard, hear] = useState('');
  useEffect(() => {
    if (text === first && heard === '') return undefined;
    const pause = setTimeout(() => hear(text), PAUSE);
    return () => clearTimeout(pause);
  }, [text]);
  return (
    <p class="visually-hidden" role="status">
      {heard}
    </p>
  );
}

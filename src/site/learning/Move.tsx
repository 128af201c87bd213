import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../ui/words.ts';
import { Part } from './Part.tsx';

/** How to go on elsewhere; on a page from disk, what this browser keeps together. */
export function Move({ words }: { readonly words: Words }) {
  const [onDisk, setOnDisk] = useState(false);
  useEffect(() => setOnDisk(location.protocol === 'file:'), []);
  return (
    <Part id="move" title={words('learning.move')}>
      <ol class="learning-steps">
        {([1, 2, 3] as const).map((step) => (
          <li key={step}>{words(`learning.move.${step}`)}</li>
        ))}
      </ol>
      <p>{words('learning.move.disk')}</p>
      <ul class="learning-notes" data-here={onDisk}>
        <li>{words('learning.move.shared')}</li>
        <li>{words('learning.move.firefox')}</li>
      </ul>
    </Part>
  );
}

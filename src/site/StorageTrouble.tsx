import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { $trouble, browserShelf } from '../store/browser.ts';
import type { Words } from '../ui/words.ts';

/** What keeps a page about one's own work from showing or storing what it should. */
export function StorageTrouble({ words }: { readonly words: Words }) {
  const trouble = useStore($trouble);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    browserShelf();
    setOpened(true);
  }, []);
  return (
    <div role="status">
      {opened && trouble && <p class="notice">{words(`learning.trouble.${trouble}`)}</p>}
    </div>
  );
}

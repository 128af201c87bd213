import type { Words } from '../../ui/words.ts';
import { appOf } from './in-app.ts';

/** In the browser of a chat app: that files may not be saved there, and what to do instead. */
export function InApp({ collects, words }: { readonly collects: boolean; readonly words: Words }) {
  const app = appOf(navigator.userAgent);
  if (!app) return null;
  return (
    <div class="notice">
      <p>{words('assigned.app', { app: words(`assigned.app.${app}`) })}</p>
      {collects && <p>{words('assigned.app.code')}</p>}
    </div>
  );
}

/** Keeps a copy of the course for offline use, once a page has nothing more urgent to do. */
import { pageLanguage } from '../islands/page-language.ts';
import { siteUrl } from '../site-url.ts';
import { canKeep, custom, keep, look } from './copy.ts';
import { watchVersions } from './notice.ts';

/** Who leaves at once is spared the download. In milliseconds. */
const STAYS = 8000;

watchVersions();
if (canKeep()) {
  addManifest();
  void look().then(() => {
    if (custom() === 'keep') whenIdle(() => void keep());
  });
}

/** Not in the page itself: on pages from disk browsers report it as an error. */
function addManifest(): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = siteUrl(`${pageLanguage()}/app.webmanifest`);
  document.head.append(link);
}

function whenIdle(work: () => void): void {
  const idle = window.requestIdleCallback ?? ((callback: () => void) => setTimeout(callback));
  const loaded = () => {
    // A page of the copy only looks for a newer one; on the page about it, it was asked for.
    const isUrgent =
      navigator.serviceWorker.controller !== null ||
      document.querySelector('[data-facts]') !== null;
    setTimeout(() => idle(() => work()), isUrgent ? 0 : STAYS);
  };
  if (document.readyState === 'complete') loaded();
  else addEventListener('load', loaded, { once: true });
}

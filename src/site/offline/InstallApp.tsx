import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../ui/words.ts';

/** What browsers offer that let a page ask; TypeScript does not know it. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

/** How to install the course as an app: by a button where the browser lets a page ask, else in words. */
export function InstallApp({ words }: { readonly words: Words }) {
  const [offer, setOffer] = useState<InstallOffer | null>(null);
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    const offered = (event: Event) => {
      event.preventDefault();
      setOffer(event as InstallOffer);
    };
    const done = () => {
      setOffer(null);
      setDone(true);
    };
    setDone(matchMedia('(display-mode: standalone)').matches);
    addEventListener('beforeinstallprompt', offered);
    addEventListener('appinstalled', done);
    return () => {
      removeEventListener('beforeinstallprompt', offered);
      removeEventListener('appinstalled', done);
    };
  }, []);
  return (
    <div class="offline-app">
      <h3>{words('offline.app')}</h3>
      <p role="status">{isDone ? words('offline.app.done') : ''}</p>
      {offer && !isDone && (
        <p class="buttons">
          <button type="button" class="button" onClick={() => void offer.prompt()}>
            {words('offline.app.button')}
          </button>
        </p>
      )}
      <ul>
        {['android', 'ios', 'desktop', 'week'].map((where) => (
          <li key={where}>{words(`offline.app.${where}`)}</li>
        ))}
      </ul>
    </div>
  );
}

import { render } from 'preact';
import { HeadingRank } from '../../../ui/Heading.tsx';
import { Document, type PartProps } from './Document.tsx';

/**
 * The document as elements that stand on no page, once everything in it that comes late is there;
 * rejects where some of it cannot be loaded. `done` takes it away again.
 */
export async function drawn(
  props: PartProps & { readonly only?: 'certificate' },
): Promise<{ readonly place: Element; readonly done: () => void }> {
  const place = document.createElement('div');
  const whole = new Promise<void>((resolve, reject) => {
    const look = () => {
      if (place.querySelector('[data-late="failed"]')) reject(new Error('a part was not loaded'));
      else if (place.querySelector('[data-late]')) return;
      else resolve();
      watch.disconnect();
    };
    const watch = new MutationObserver(look);
    watch.observe(place, { childList: true, subtree: true, attributes: true });
    render(
      <HeadingRank.Provider value={3}>
        <Document {...props} />
      </HeadingRank.Provider>,
      place,
    );
    look();
  });
  const done = () => render(null, place);
  try {
    await whole;
  } catch (error) {
    done();
    throw error;
  }
  return { place, done };
}

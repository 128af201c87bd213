import { useEffect, useState } from 'preact/hooks';
import { hashOf, isPlace, type Place, parsePlace } from './place.ts';

/**
 * Where in the gradebook the address says we are, and how to go elsewhere. A student is a step that
 * "back" undoes; tabs and assignments are not.
 */
export function usePlace(): readonly [Place, (to: Partial<Place>) => void] {
  const [place, setPlace] = useState<Place>(() => parsePlace(''));
  useEffect(() => {
    const take = () => {
      if (isPlace(location.hash)) setPlace(parsePlace(location.hash));
    };
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);
  const go = (to: Partial<Place>) => {
    const next = { ...place, student: '', ...to };
    const hash = hashOf(next);
    setPlace(next);
    // Not by the history's state, which pages opened from disk may not change.
    if (next.student && !place.student) location.hash = hash;
    else location.replace(hash);
  };
  return [place, go];
}

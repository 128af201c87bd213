import { useEffect, useState } from 'preact/hooks';
import { keptAssignments, type Shown } from '../../store/desk.ts';

/** The assignments kept in this browser; 'refused' where nothing can be stored. */
export function useKept() {
  const [list, setList] = useState<readonly Shown[] | 'refused'>();
  const read = () => {
    keptAssignments().then(setList, () => setList('refused'));
  };
  useEffect(() => {
    read();
    // The gradebook may stand in another tab.
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, []);
  return { list, read };
}

import { useMemo } from 'preact/hooks';
import { workshopView } from '../../kinds/workshop/View.tsx';
import { Circles } from '../../ui/circles.ts';
import { PageAt } from '../../ui/page-at.ts';
import { siteUrl } from '../site-url.ts';
import { pageLanguage } from './page-language.ts';

/**
 * A workshop into which the reader's own circles can be brought, if its author names where from, and
 * whose weak spots lead to the pages that teach about them.
 */
export const workshopBringingCircles: typeof workshopView = {
  ...workshopView,
  Screen: (props) => {
    const { bringsFrom } = props.task;
    const look = useMemo(() => {
      if (bringsFrom === undefined) return undefined;
      // The builder's own code is needed to read its circles, and only once they are asked for.
      return async () => (await import('./circles-of.ts')).circlesOf(bringsFrom, pageLanguage());
    }, [bringsFrom]);
    return (
      <Circles.Provider value={look}>
        <PageAt.Provider value={pageAt}>
          <workshopView.Screen {...props} />
        </PageAt.Provider>
      </Circles.Provider>
    );
  },
};

function pageAt(path: string): string {
  return siteUrl(`${pageLanguage()}/${path}`);
}

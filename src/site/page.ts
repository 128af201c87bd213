/** What every page does once it is there: one script, so that a page asks for few files. */
import './language-link.ts';
import './theme.ts';
import './on-disk.ts';
import './phone-nav.ts';
import './progress.ts';
import './visited.ts';
import './terms.ts';
import './offline/start.ts';
import { attachSearch } from './search/button.ts';

attachSearch();

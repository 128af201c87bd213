import { mergePortfolios } from '../../core/portfolio/merge.ts';
import { merge as mergeReview } from '../../core/review/merge.ts';
import { mergeNotebooks } from '../../core/standards/merge.ts';
import type { Mergers } from '../../store/backup.ts';
import { CHECKER_KEY, PORTFOLIO_KEY, REVIEW_KEY } from '../../store/keys.ts';
import { replay } from '../review/schedule.ts';

/** How what is kept under a single key is united with a file's. */
export const MERGERS: Mergers = {
  [REVIEW_KEY]: (here, file) => mergeReview(here, file, replay),
  [CHECKER_KEY]: mergeNotebooks,
  [PORTFOLIO_KEY]: mergePortfolios,
};

import { merge as mergeReview } from '../../core/review/merge.ts';
import { mergeNotebooks } from '../../core/standards/merge.ts';
import type { Mergers } from '../../store/backup.ts';
import { CHECKER_KEY, REVIEW_KEY } from '../../store/keys.ts';

/** How what is kept under a single key is united with a file's. */
export const MERGERS: Mergers = {
  [REVIEW_KEY]: mergeReview,
  [CHECKER_KEY]: mergeNotebooks,
};

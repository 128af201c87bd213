import { merge as mergeReview } from '../../core/review/merge.ts';
import type { Mergers } from '../../store/backup.ts';
import { REVIEW_KEY } from '../../store/review.ts';

/** How what is kept under a single key is united with a file's. */
export const MERGERS: Mergers = { [REVIEW_KEY]: mergeReview };

/** The language chosen last: 'zh' or 'en'. */
export const LANGUAGE_KEY = 'language';

/** The colours chosen: 'light' or 'dark'; absent while the system decides. */
export const THEME_KEY = 'theme';

/** What was chosen about the copy for offline use in this browser; see `src/site/offline/choice.ts`. */
export const OFFLINE_KEY = 'offline';

/** The course page read last; see `src/store/visited.ts`. */
export const VISITED_KEY = 'visited';

/** What “My learning” notes for itself; see `src/store/learning.ts`. */
export const LEARNING_KEY = 'learning';

/** The review: one text, see `src/core/review/deck.ts`. */
export const REVIEW_KEY = 'review';

/** The standards somebody checks: one text, see `src/core/standards/notebook.ts`. */
export const CHECKER_KEY = 'checker';

/** What somebody has decided about their portfolio; see `src/core/portfolio/decisions.ts`. */
export const PORTFOLIO_KEY = 'portfolio';

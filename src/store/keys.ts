/** The language chosen last: 'zh' or 'en'. */
export const LANGUAGE_KEY = 'language';

/** The colours chosen: 'light' or 'dark'; absent while the system decides. */
export const THEME_KEY = 'theme';

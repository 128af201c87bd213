/** A screen on which long lists are folded; the style sheets of those lists use the same width. */
export const NARROW = 'screen and (width < 52rem)';

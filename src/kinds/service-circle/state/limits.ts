/** More than any circle needs, and few enough that every view stays quick. */
export const MOST_MOMENTS = 250;
export const MOST_PHASES = 20;
/** Characters in a name and in a longer text. */
export const LONGEST_NAME = 200;
export const LONGEST_TEXT = 2000;

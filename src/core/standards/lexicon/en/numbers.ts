const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
/** Numbers in words that are whole and plain. */
export const ONES = `two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|(?:${TENS})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?`;
/** A number in figures or words. */
export const NUMBER = `(?:\\d+(?:[.,]\\d+)*|${ONES})`;
/** Units of a time one can hurry within. */
export const SHORT = '(?:seconds?|secs?|minutes?|mins?|min)';
/** Units of a longer time. */
export const DAY =
  'hours?|hrs?|(?:working |business |calendar |school )?days?|weeks?|months?|shifts?';
/** A time of an hour at most, to which people may hurry. */
export const HURRY = `(?:(?:${NUMBER}|a|one)[ -]?${SHORT}|(?:an|one|1|the) hour|half an hour|a quarter of an hour)`;

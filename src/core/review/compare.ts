/** How near a typed term is to one of those that count. */
export type Nearness = 'right' | 'almost' | 'wrong' | 'empty';

/**
 * Compares what was typed with every name of a term. Case, width, spaces, punctuation and an article
 * in front do not matter. 'almost' is one slip of the keyboard (a letter too many, too few, another
 * one, two exchanged) in one word of six or more Latin letters; Chinese must be right to the
 * character, as one of them may make it another term.
 */
export function compare(typed: string, names: readonly string[]): Nearness {
  const words = wordsOf(typed);
  if (words.length === 0) return 'empty';
  const wanted = names.map(wordsOf).filter((name) => name.length > 0);
  if (wanted.some((name) => name.join('') === words.join(''))) return 'right';
  return wanted.some((name) => isAlmost(words, name)) ? 'almost' : 'wrong';
}

/** From how many letters on a word may have a slip. */
const LONG = 6;

function wordsOf(text: string): readonly string[] {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
  return words.length > 1 && /^(the|an?)$/.test(words[0] ?? '') ? words.slice(1) : words;
}

function isAlmost(typed: readonly string[], wanted: readonly string[]): boolean {
  if (typed.length !== wanted.length) {
    // A space too many or too few leaves one long word.
    const [own, other] = [typed.join(''), wanted.join('')];
    return isLong(other) && isOneSlip(own, other);
  }
  const wrong = wanted.flatMap((word, index) => (word === typed[index] ? [] : [index]));
  const [only] = wrong;
  if (wrong.length !== 1 || only === undefined) return false;
  const word = wanted[only] ?? '';
  return isLong(word) && isOneSlip(typed[only] ?? '', word);
}

function isLong(word: string): boolean {
  return word.length >= LONG && /^\p{Script=Latin}+$/u.test(word);
}

/** Whether one letter changed, added or left out, or two neighbours exchanged, makes `a` of `b`. */
function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (a.length === b.length) {
    const isExchanged = restA[0] === restB[1] && restA[1] === restB[0];
    return restA.slice(1) === restB.slice(1) || (isExchanged && restA.slice(2) === restB.slice(2));
  }
  return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1);
}

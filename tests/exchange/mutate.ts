import fc from 'fast-check';

/** What can happen to a list of letters or bytes on its way. */
const accident = fc.record({
  do: fc.constantFrom('flip', 'cut', 'end', 'insert', 'double', 'swap'),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  to: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  length: fc.integer({ min: 1, max: 12 }),
  value: fc.nat({ max: 255 }),
});

/** One to three accidents, as a function on a list; `other` says what takes the place of an entry. */
export function accidents<T>(other: (value: number, before: T) => T) {
  return fc.array(accident, { minLength: 1, maxLength: 3 }).map(
    (all) => (list: readonly T[]) =>
      all.reduce((now, one) => {
        const from = Math.floor(one.at * now.length);
        const to = Math.floor(one.to * now.length);
        const [here, there] = [now[from], now[to]];
        if (here === undefined || there === undefined) return now;
        const piece = now.slice(from, from + one.length);
        if (one.do === 'flip') return now.with(from, other(one.value, here));
        if (one.do === 'cut') return now.toSpliced(from, one.length);
        if (one.do === 'end') return now.slice(0, from);
        if (one.do === 'insert') return now.toSpliced(from, 0, other(one.value, here));
        if (one.do === 'double') return now.toSpliced(to, 0, ...piece);
        return now.with(from, there).with(to, here);
      }, list),
  );
}

/** Why typed text is no number: nothing there, unreadable, or a comma that could mean two things. */
export type Unclear = 'empty' | 'words' | 'comma';

/**
 * The number that `text` clearly means: `77.4`, `77,4`, `77.4%`, `１，２００．５`, `240 people` with
 * that unit, `1,234.5`. `12,345` could be either of two numbers, so it is asked about, except where
 * only `whole` numbers are meant.
 */
export function parseNumber(text: string, unit = '', whole = false): number | Unclear {
  const bare = bareNumber(text, unit);
  if (bare === '') return 'empty';
  if (!SHAPE.test(bare)) return 'words';
  if (/^[+-]?[1-9]\d{0,2},\d{3}$/.test(bare)) {
    return whole ? Number(bare.replace(',', '')) : 'comma';
  }
  const decimal = decimalMark(bare);
  const front = decimal === undefined ? bare : bare.slice(0, decimal);
  const grouped = /[.,]/.test(front);
  if (grouped && !/^[+-]?\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(front)) return 'words';
  const fraction = decimal === undefined ? '' : bare.slice(decimal + 1);
  const value = Number(`${front.replace(/[.,]/g, '')}.${fraction || '0'}`);
  return Math.abs(value) <= LIMIT ? value : 'words';
}

/** The largest number that is taken for an answer; beyond it somebody leant on a key. */
export const LIMIT = 1e9;

/** `value` with so many decimals, thousands parted by commas: “−1,875”; nothing has no sign. */
export function figure(value: number, decimals: number): string {
  const rounded = Number(value.toFixed(decimals)) + 0;
  const [whole = '', fraction] = Math.abs(rounded).toFixed(decimals).split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${rounded < 0 ? '−' : ''}${parted}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** Digits with marks between them. */
const SHAPE = /^[+-]?(\d[\d.,]*|[.,]\d+)$/;

/** `text` in plain digits, without spaces, the unit or a percent sign. */
function bareNumber(text: string, unit: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[。．]/g, '.')
    .replace(/[、]/g, ',')
    .replace(/[−–—]/g, '-')
    .replace(/\s/g, '')
    .toLowerCase();
  const ending = [unit.normalize('NFKC').replace(/\s/g, '').toLowerCase(), '%', 'percent'].find(
    (word) => word !== '' && plain.endsWith(word),
  );
  const rest = plain.slice(0, plain.length - (ending?.length ?? 0));
  return rest.replace(/^百分之/, '').replace(/^([+-]?)\p{Sc}/u, '$1');
}

/** Where the fraction begins: the last mark, unless it parts thousands as the marks before it do. */
function decimalMark(text: string): number | undefined {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return undefined;
  const mark = text[last] as string;
  return text.indexOf(mark) < last ? undefined : last;
}

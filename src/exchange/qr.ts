import encodeQR from 'qr';

/**
 * How surely phones read a code from a projector, by its modules along a side.
 *
 * Worked out for the back of a room: a code 0.9 m high (on a picture 1.5 m high), 10 m away, read
 * from the 1,920 pixels a phone's camera sees of about 65 degrees while it looks for codes. That is
 * 12.7 m across and so 136 pixels for code and quiet zone. Readers want at least two pixels for a
 * module: 57 modules (version 10) with the quiet zone of 8 still get them, 'easy'; 77 (version 15)
 * get them from two thirds of the way or zoomed in, 'fair'; beyond that only those in front do,
 * 'hard', and the link is better sent.
 */
export type Ease = 'easy' | 'fair' | 'hard';

/** A QR code (ISO/IEC 18004): `modules` along a side without the quiet zone, `svg` with it. */
export type Qr = {
  readonly modules: number;
  readonly version: number;
  readonly svg: string;
  readonly ease: Ease;
};

/**
 * `text` as a QR code with error correction of level M (15 %), black on white whatever the page's
 * colours, as a picture of one unit a module; `undefined` if it is too long for any.
 */
export function qrOf(text: string): Qr | undefined {
  const rows = encode(text);
  if (!rows) return undefined;
  const size = rows.length;
  const modules = size - 2 * QUIET;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${outline(rows)}"/></svg>`;
  return { modules, version: (modules - 17) / 4, svg, ease: easeOf(modules) };
}

/** The white border that readers need around a code, in modules. */
const QUIET = 4;

function encode(text: string): boolean[][] | undefined {
  try {
    return encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  } catch {
    return undefined;
  }
}

/** One bar for each run of dark modules in a row. */
function outline(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => {
      const bits = row.map(Number).join('');
      return [...bits.matchAll(/1+/g)].map(
        ({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
      );
    })
    .join('');
}

function easeOf(modules: number): Ease {
  return modules <= 57 ? 'easy' : modules <= 77 ? 'fair' : 'hard';
}

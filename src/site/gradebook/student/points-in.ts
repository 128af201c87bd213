/**
 * The points somebody typed: null for nothing, `undefined` for what is no number from 0 to `max`.
 * Full-width digits and a decimal comma are as good as any.
 */
export function pointsIn(typed: string, max: number): number | null | undefined {
  const text = typed.normalize('NFKC').replace(',', '.').replace('。', '.').trim();
  if (text === '') return null;
  if (!/^\d*\.?\d+$|^\d+\.$/.test(text)) return undefined;
  const points = Number(text);
  return points <= max ? points : undefined;
}

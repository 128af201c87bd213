/** A share from 0 to 1 in per cent, to one decimal: 77.4%. */
export function percent(share: number): string {
  return `${(Math.round(share * 1000) / 10).toFixed(1)}%`;
}

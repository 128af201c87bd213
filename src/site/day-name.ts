/** The day by this device's clock, as it stands in the names of files: 2026-11-22. */
export function dayName(day: Date): string {
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

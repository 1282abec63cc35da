const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/**
 * Reads a day as the United Nations' data spells it: `21 September 2020`, `on10 January 2024`, `2024-01-30 00:00:00`.
 *
 * @returns the day as ISO 8601; undefined where it is none
 */
export function readDay(text: string): string | undefined {
  const numbers = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]|$)/.exec(text);
  if (numbers !== null) return isoDay(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
  const named = /(?<!\d)(\d{1,2})\s*(\p{L}+)\s*(\d{4})(?!\d)/u.exec(text);
  if (named === null) return undefined;
  const month = MONTHS.indexOf((named[2] ?? "").toLowerCase()) + 1;
  return isoDay(Number(named[3]), month, Number(named[1]));
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  // 30 February is no day, and neither is a placeholder of year 1.
  const isDay = year >= 1945 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return isDay ? at.toISOString().slice(0, 10) : undefined;
}

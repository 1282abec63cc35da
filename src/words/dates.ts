const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
// MLA 9 (appendix 1) and the Bluebook (table T12) abbreviate alike: May, June and July stay whole, September is "Sept."
const SHORT_MONTHS = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split(" ");

interface Day {
  year: number;
  month: number;
  day: number;
}

/**
 * Reads a day as ISO 8601 writes it, `2026-11-23`.
 *
 * @returns undefined where the text isn't one or the calendar has no such day
 */
export function readDay(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : undefined;
}

function dayOf(iso: string): Day {
  const day = readDay(iso);
  if (day === undefined) throw new RangeError(`"${iso}" is not a day as 2026-11-23 is`);
  return day;
}

/** The year alone, `2021`. */
export function yearOf(iso: string): number {
  return dayOf(iso).year;
}

/** Year, month and day as numbers, `[2021, 6, 2]`. */
export function partsOf(iso: string): [number, number, number] {
  const { year, month, day } = dayOf(iso);
  return [year, month, day];
}

/** "2 June 2021" */
export function dayMonthYear(iso: string): string {
  const { year, month, day } = dayOf(iso);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** "June 2, 2021" */
export function monthDayYear(iso: string): string {
  const { year, month, day } = dayOf(iso);
  return `${MONTHS[month - 1]} ${day}, ${year}`;
}

/** "23 Nov. 2026" */
export function dayShortMonthYear(iso: string): string {
  const { year, month, day } = dayOf(iso);
  return `${day} ${SHORT_MONTHS[month - 1]} ${year}`;
}

/** "Nov. 23, 2026" */
export function shortMonthDayYear(iso: string): string {
  const { year, month, day } = dayOf(iso);
  return `${SHORT_MONTHS[month - 1]} ${day}, ${year}`;
}

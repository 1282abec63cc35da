import type { Built } from "../../../http/built.ts";
import { dayMonthYear } from "../../../words/dates.ts";

/**
 * The day of the last correction to the data that readers get, "29 November 2026". A release has no date in itself, so
 * that the same data have the same name: the build knows the day of the release that it carries, and of no other.
 *
 * @returns undefined where a later release was published, or nobody knows
 */
export function dayOfData({ dated }: Pick<Built, "dated">, release: string): string | undefined {
  return dated?.release === release ? dayMonthYear(dated.day) : undefined;
}

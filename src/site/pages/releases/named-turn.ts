import type { Turn } from "../../../library/changes/history.ts";
import { dayMonthYear } from "../../../words/dates.ts";

/** "30 November 2026, 14:05 UTC" */
export function momentInWords(moment: string): string {
  return `${dayMonthYear(moment.slice(0, 10))}, ${moment.slice(11, 16)} UTC`;
}

/** What a release is called: when readers got it; where nobody wrote that down, so. */
export function nameOfTurn({ published }: Turn): string {
  return published === null ? "On a day that nobody wrote down" : momentInWords(published);
}

/** The release's id, as far as people need it to tell it from others. */
export function shortId({ id }: Pick<Turn, "id">): string {
  return id.slice(0, 12);
}

/** What is said of the last of a history; where nobody wrote down when readers got it, nobody knows what was before. */
export function firstInWords({ published }: Turn): string {
  return published === null
    ? "The first release of which anything is known."
    : "The first release; none before it.";
}

/** What is said where a release can't be set against the one before it. */
export const NO_LONGER_KEPT =
  "What changed can’t be said any more: this release, or the one before, is no longer kept.";

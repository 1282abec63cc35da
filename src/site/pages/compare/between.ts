import { withQuery } from "../with-query.ts";

/** Stands between the two documents in an address. */
export const BETWEEN = "...";

/** The page that compares two documents, by their ids. */
export function comparisonPath(
  from: string,
  to: string,
  query: Readonly<Record<string, string>> = {},
): string {
  return withQuery(`/compare/${from}${BETWEEN}${to}`, query);
}

import * as z from "zod/mini";
import { documented } from "../model/documented.ts";
import { RELEASE, RELEASE_ID } from "./named-release.ts";
import { narrowing } from "./narrowing.ts";
import type { QueryShape } from "./parameters.ts";
import { isOfDocument, type Route } from "./route.ts";

/** The parameter that every path under a document takes: from which release it is answered. */
const byRelease = {
  [RELEASE]: z.optional(
    documented(
      z.string().check(z.regex(RELEASE_ID, "a release’s id, or 8 characters of its beginning at least")),
      "The answer as it was in this release: its id, or 8 characters of its beginning at least. `/v1/releases` lists what there was; the answer is 410 where it is not kept. Links in the answer keep it.",
      "9f2c8a1b",
    ),
  ),
};

/**
 * The parameters that a route takes: its own, `release` where it reads a document, and `fields` where it answers JSON that
 * can be narrowed.
 */
export function queryOf(route: Pick<Route, "path" | "query" | "answer" | "operation">): QueryShape {
  const { query, answer, operation } = route;
  return {
    ...query,
    ...(isOfDocument(route) ? byRelease : {}),
    ...(answer === undefined || operation === undefined ? {} : narrowing),
  };
}

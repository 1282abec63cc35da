import * as z from "zod/mini";
import { documented } from "../model/documented.ts";

/** The parameters that every JSON answer takes: it is narrowed, and indented. */
export const narrowing = {
  pretty: z.optional(
    documented(
      z.boolean(),
      "JSON that is indented, as people read it: `?pretty` is enough. Browsers get it unasked.",
      true,
    ),
  ),
  fields: z.optional(
    documented(
      z.string().check(z.maxLength(500)),
      "Only these fields, separated by commas; in a list, of each item.",
      "id,text",
    ),
  ),
};

/** A query in which `?pretty` alone says what `?pretty=true` does. */
export function withFlag(search: URLSearchParams): URLSearchParams {
  if (search.get("pretty") !== "") return search;
  const said = new URLSearchParams(search);
  said.set("pretty", "true");
  return said;
}

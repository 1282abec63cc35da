import * as z from "zod/mini";
import { address, count, documented, noun } from "./documented.ts";

/** The addresses of a list's pages. */
export const ListLinks = z.object({
  self: address("This page.", "https://example.org/v1/s-32-1/paragraphs?limit=20"),
  next: z.optional(address("The next page.", "https://example.org/v1/s-32-1/paragraphs?limit=20&cursor=20")),
  prev: z.optional(address("The page before.", "https://example.org/v1/s-32-1/paragraphs?limit=20")),
});

/**
 * A page of a list.
 *
 * @param name the list's name in the OpenAPI document
 * @param more what the list says besides
 */
export function list<S extends z.ZodMiniType, M extends Record<string, z.ZodMiniType> = Record<never, never>>(
  name: string,
  item: S,
  more?: M,
) {
  return noun(
    name,
    z.object({
      data: documented(z.array(item), "The items of this page, in the order of the text."),
      total: count("How many items there are on all pages.", 86),
      language: z.optional(documented(z.string(), "The language of the texts, as a BCP 47 tag.", "en")),
      ...(more as M),
      links: ListLinks,
    }),
    "A page of a list.",
  );
}

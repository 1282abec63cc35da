import * as z from "zod/mini";
import { address } from "./documented.ts";

/** Where a quotable thing can be found, and what stands beside it. Every address is absolute. */
export const PassageLinks = z.object({
  self: address("This answer.", "https://example.org/v1/s-32-1/paragraphs/16"),
  html: address("The permalink: a page for people.", "https://example.org/s-32-1/16"),
  document: address("The document that it belongs to.", "https://example.org/v1/s-32-1"),
  paragraph: z.optional(
    address(
      "The whole paragraph, where this is a part of one.",
      "https://example.org/v1/s-32-1/paragraphs/16",
    ),
  ),
  previous: z.optional(address("The paragraph before.", "https://example.org/v1/s-32-1/paragraphs/15")),
  next: z.optional(address("The paragraph after.", "https://example.org/v1/s-32-1/paragraphs/17")),
});
export type PassageLinks = z.infer<typeof PassageLinks>;

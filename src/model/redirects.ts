import * as z from "zod/mini";

const Renamed = z.optional(z.record(z.string(), z.string()));

/**
 * Ids that were given up, and what took their places: whoever embedded or linked one is led on. Each leads to an id that
 * there is, not to another that was given up.
 */
export const Redirects = z.strictObject({
  documents: Renamed,
  themes: Renamed,
  actors: Renamed,
  instruments: Renamed,
  /** By document: addresses in it, of statements, sentences, paragraphs and headings. */
  passages: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
});
export type Redirects = z.infer<typeof Redirects>;

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

/** What a document's id leads to. */
export function documentNow(slug: string, { documents }: Redirects = {}): string {
  return documents !== undefined && Object.hasOwn(documents, slug) ? (documents[slug] ?? slug) : slug;
}

/** What an address in a document leads to; the document by the id that it has now. */
export function addressNow(slug: string, address: string, { passages }: Redirects = {}): string {
  const own = passages !== undefined && Object.hasOwn(passages, slug) ? passages[slug] : undefined;
  return own !== undefined && Object.hasOwn(own, address) ? (own[address] ?? address) : address;
}

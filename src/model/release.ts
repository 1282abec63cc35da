import * as z from "zod/mini";

/**
 * What a release consists of. The SHA-256 of its canonical bytes (RFC 8785) is the release's id, so that a release is
 * named by its content, and each of its parts can be checked on its own.
 */
export const Manifest = z.strictObject({
  /** Raised when the shape of the parts changes, so that a Worker never reads a shape that it does not know. */
  schema: z.literal(1),
  /** The SHA-256 of each part's bytes, in hexadecimal, by the part's name. */
  parts: z.record(z.string(), z.string().check(z.regex(/^[0-9a-f]{64}$/))),
});
export type Manifest = z.infer<typeof Manifest>;

/** A release as text, ready to be stored: the manifest's canonical bytes, and each part's. */
export interface Release {
  id: string;
  manifest: string;
  parts: Record<string, string>;
}

/** The key in KV whose value is the manifest of the release that readers get. */
export const POINTER_KEY = "current";

/** The key in KV under which a part of a release stands. It contains the release's id: it is never overwritten. */
export function partKey(release: string, part: string): string {
  return `releases/${release}/${part}`;
}

/** The key in KV under which a release's manifest stays, so that readers can be taken back to it. */
export function manifestKey(release: string): string {
  return partKey(release, "manifest");
}

/** The part that lists a release's documents, and holds the vocabulary that they share. */
export const CATALOGUE_PART = "catalogue";

/** The part that holds a document. */
export function documentPart(slug: string): string {
  return `documents/${slug}`;
}

/** The part that holds a document's search index. */
export function searchPart(slug: string): string {
  return `search/${slug}`;
}

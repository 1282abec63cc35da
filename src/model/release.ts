import * as z from "zod/mini";

/** The SHA-256 of some bytes, in hexadecimal. */
const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** Bundles in the order of what is in them: the id of the first document of each, and its name. */
const Shelf = z.array(z.tuple([z.string(), Hash]));
export type Shelf = z.infer<typeof Shelf>;

/**
 * What a release consists of: the root of a tree. It names bundles by the hashes of what is in them, and each bundle
 * its parts by theirs. The SHA-256 of its canonical bytes (RFC 8785) is the release's id, so that a release is named by
 * its content, what didn't change has the name that it had, and each part can be checked on its own.
 */
export const Manifest = z.strictObject({
  /** Raised when the shape of anything below changes, so that a Worker never reads a shape that it does not know. */
  schema: z.literal(2),
  /** How many documents there are. */
  documents: z.int(),
  /** The bundle with the catalogue: what is said of the annotated documents, and the vocabulary. */
  catalogue: Hash,
  /** The annotated documents, a bundle each. */
  annotated: Shelf,
  /** The other documents, many to a bundle: one that is here stands in the last bundle whose first is not after it. */
  imported: Shelf,
  /** What lists say of these others, in the same way. */
  rows: Shelf,
});
export type Manifest = z.infer<typeof Manifest>;

/** What the pointer says: it is read every minute, and small. */
export const Pointer = z.strictObject({
  schema: z.literal(2),
  /** The release that readers get. */
  release: Hash,
  /** The one that they got before: what is not of it, is new. */
  before: z.optional(Hash),
});
export type Pointer = z.infer<typeof Pointer>;

/** That readers were turned to a release, by publishing or by going back: when, and from which. */
export const ReleaseLogEntry = z.strictObject({
  id: Hash,
  published: z.iso.datetime(),
  /** The release that readers got until then; null where there was none. */
  before: z.nullable(Hash),
  /** How many documents it has. */
  documents: z.int(),
  /** Why, where it was anything but a new release. */
  note: z.optional(z.string()),
});
export type ReleaseLogEntry = z.infer<typeof ReleaseLogEntry>;

/** What readers were turned to, the last first. The same release is in it as often as they were turned to it. */
export const ReleaseLog = z.array(ReleaseLogEntry);
export type ReleaseLog = z.infer<typeof ReleaseLog>;

/** A release as texts, of documents that memory has room for: what is built into the Worker, and can be published. */
export interface Release {
  id: string;
  /** The manifest's canonical bytes. */
  manifest: string;
  /** The text of each part, by its name. */
  parts: Record<string, string>;
}

/** A release as an isolate carries it: each part is its text, or what loads it when it is wanted. */
export type Snapshot = Omit<Release, "parts"> & { parts: Record<string, string | (() => Promise<string>)> };

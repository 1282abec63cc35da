import type { ReleaseLog, Shelf } from "./release.ts";

/*
 * Under which names a release's values stand in KV, and its parts in bundles. They are apart from the schemas of what stands
 * there: who reads a release needs none of these, and an isolate would make them before its first answer.
 */

/** The key in KV whose value is the pointer. */
export const POINTER_KEY = "current";

/** The key in KV whose value is the log of releases. */
export const LOG_KEY = "releases/index";

/**
 * The part of a log that came to pass. It is written before the pointer: what stands above the release that the pointer
 * names was never seen by a reader.
 *
 * @param current the release that readers get; all of a log that does not know it is taken to have come to pass
 */
export function logUpTo(log: ReleaseLog, current: string | null): ReleaseLog {
  const at = log.findIndex(({ id }) => id === current);
  return at === -1 ? log : log.slice(at);
}

/** The key in KV under which a release's manifest stands. */
export function releaseKey(release: string): string {
  return `releases/${release}`;
}

/** The key in KV under which a bundle stands: what stands there never changes. */
export function bundleKey(bundle: string): string {
  return `bundles/${bundle}`;
}

/** The part that holds what is said of the annotated documents, and the vocabulary that they share. */
export const CATALOGUE_PART = "catalogue";

/** The part beside it that says what changes of words are softer or firmer, where the release says so. */
export const CHANGES_PART = "changes";

/** The part that holds rows of the catalogue; there is one in each bundle of them. */
export const ROWS_PART = "rows";

/** The part that says everything of a document but its texts. */
export function documentPart(slug: string): string {
  return `documents/${slug}`;
}

/** The documents that say everything but their texts among some parts, as those of a bundle. */
export function documentsAmong(parts: Iterable<string>): string[] {
  const prefix = documentPart("");
  return [...parts].flatMap((part) => (part.startsWith(prefix) ? [part.slice(prefix.length)] : []));
}

/** Bundles that only the one of two releases has, and only the other: what both name alike is the same in both. */
export function bundlesApart(one: readonly string[], other: readonly string[]): [string[], string[]] {
  const [ofOne, ofOther] = [new Set(one), new Set(other)];
  return [one.filter((name) => !ofOther.has(name)), other.filter((name) => !ofOne.has(name))];
}

/** The part that holds a document's text in one language. */
export function textPart(slug: string, language: string): string {
  return `texts/${slug}/${language}`;
}

/** The part that holds a document's search index, where it has one. */
export function searchPart(slug: string): string {
  return `search/${slug}`;
}

/** The part that says how each state voted on a document, where that is known. */
export function votesPart(slug: string): string {
  return `votes/${slug}`;
}

/** The bundle of a shelf that has a document, if any has; undefined where the document would come before the first. */
export function bundleFor(shelf: Shelf, slug: string): string | undefined {
  let from = 0;
  let to = shelf.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((shelf[middle]?.[0] ?? "") <= slug) from = middle + 1;
    else to = middle;
  }
  return shelf[from - 1]?.[1];
}

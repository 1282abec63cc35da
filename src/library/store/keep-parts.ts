import { type KeptRecent, keepRecent } from "./keep-recent.ts";

/** What an isolate has parsed of releases, by bundle and part, as it was kept: whoever asks knows what it is by its name. */
export type KeptParts = KeptRecent<string, unknown>;

/**
 * How long the texts may be together whose parts are kept: some 190 documents. Parsed, they take two to four times as many
 * bytes, by their script. An isolate has 128 MB for everything, and what was read and is no longer needed stands around in
 * it for a while too; bench/growth.ts walks it through thousands of documents with half of that.
 */
const MOST_CHARACTERS = 8_000_000;

/** Keeps parts in memory, by how long their texts are: a part that two releases have in common is here once. */
export function keepParts(most = MOST_CHARACTERS): KeptParts {
  return keepRecent(most);
}

import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { Corpus } from "../model/corpus.ts";
import { CATALOGUE_PART, documentPart, type Manifest, type Release, searchPart } from "../model/release.ts";
import { buildSearchIndex } from "../search/building/build-index.ts";

/**
 * Makes a release of a corpus. The same corpus gives the same id on any machine, any day: the bytes are those of
 * RFC 8785 (JSON Canonicalization Scheme), and nothing but the corpus goes into them.
 */
export function composeRelease(corpus: Corpus): Release {
  const parts: Record<string, string> = {
    [CATALOGUE_PART]: canonical({
      documents: corpus.documents.map(({ entry }) => entry),
      vocabulary: corpus.vocabulary,
    }),
  };
  for (const document of corpus.documents) {
    const { everydayWords: _, ...read } = document;
    parts[documentPart(document.entry.id)] = canonical(read);
    parts[searchPart(document.entry.id)] = canonical(buildSearchIndex(document, corpus.vocabulary));
  }
  const hashes = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, sha256(text)]));
  const manifest = canonical({ schema: 1, parts: hashes } satisfies Manifest);
  return { id: sha256(manifest), manifest, parts };
}

/** The SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("a release holds JSON only");
  return text;
}

import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { Corpus, CorpusDocument, CorpusVocabulary } from "../model/corpus.ts";
import { CATALOGUE_PART, documentPart, type Manifest, type Release, searchPart } from "../model/release.ts";
import { buildSearchIndex } from "../search/building/build-index.ts";

/** Makes the canonical bytes of a document's search index. */
export type IndexWriter = (document: CorpusDocument, vocabulary: CorpusVocabulary) => string;

const writeIndex: IndexWriter = (document, vocabulary) => canonical(buildSearchIndex(document, vocabulary));

/**
 * Makes a release of a corpus. The same corpus gives the same id on any machine, any day: the bytes are those of
 * RFC 8785 (JSON Canonicalization Scheme), and nothing but the corpus goes into them.
 *
 * @param indexOf where an index is kept that may stand in for the true one, as while somebody edits
 */
export function composeRelease(corpus: Corpus, indexOf: IndexWriter = writeIndex): Release {
  const parts: Record<string, string> = {
    [CATALOGUE_PART]: canonical({
      documents: corpus.documents.map(({ entry }) => entry),
      vocabulary: corpus.vocabulary,
    }),
  };
  for (const document of corpus.documents) {
    const { everydayWords: _, ...read } = document;
    parts[documentPart(document.entry.id)] = canonical(read);
    parts[searchPart(document.entry.id)] = indexOf(document, corpus.vocabulary);
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

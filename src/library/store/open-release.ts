import type { CorpusDocument, CorpusEntry, CorpusVocabulary } from "../../model/corpus.ts";
import {
  CATALOGUE_PART,
  documentPart,
  type Manifest,
  POINTER_KEY,
  partKey,
  searchPart,
} from "../../model/release.ts";
import type { SearchIndex } from "../../search/index-format.ts";

/** A release that is open: its documents are fetched as they are asked for, and kept. */
export interface OpenRelease {
  id: string;
  source: "kv" | "snapshot";
  catalogue: CorpusEntry[];
  vocabulary: CorpusVocabulary;
  /** The documents that are in memory. */
  documents: Map<string, CorpusDocument>;
  /** The search indexes of these documents; undefined in a release that was made before there were any. */
  indexes: Map<string, () => SearchIndex | undefined>;
  /** Fetches a document of the catalogue into memory, and its search index with it. */
  fetch(slug: string): Promise<CorpusDocument>;
}

interface Catalogue {
  documents: CorpusEntry[];
  vocabulary: CorpusVocabulary;
}

// KV's own edge cache: the pointer must be fresh, a part never changes under its key.
const POINTER_CACHE_SECONDS = 30;
const PART_CACHE_SECONDS = 86_400;

/** The id of the release that readers should get, with its manifest. */
export async function readPointer(kv: KeyValueReader): Promise<{ id: string; manifest: Manifest }> {
  const bytes = await kv.get(POINTER_KEY, { type: "arrayBuffer", cacheTtl: POINTER_CACHE_SECONDS });
  if (bytes === null) throw new Error("KV holds no pointer");
  const manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
  if (manifest.schema !== 1)
    throw new Error(`the release has schema ${manifest.schema}, and this Worker reads 1`);
  return { id: await sha256(bytes), manifest };
}

/** Opens a release in KV. Every byte that it reads is checked against the release's id. */
export async function openRelease(kv: KeyValueReader, id: string, manifest: Manifest): Promise<OpenRelease> {
  const documents = new Map<string, CorpusDocument>();
  const indexes: OpenRelease["indexes"] = new Map();
  const read = (part: string) => readPart(kv, id, manifest, part);
  const catalogue = JSON.parse(await read(CATALOGUE_PART)) as Catalogue;
  return {
    id,
    source: "kv",
    catalogue: catalogue.documents,
    vocabulary: catalogue.vocabulary,
    documents,
    indexes,
    async fetch(slug) {
      const hasIndex = Object.hasOwn(manifest.parts, searchPart(slug));
      const [text, index] = await Promise.all([
        read(documentPart(slug)),
        hasIndex ? read(searchPart(slug)) : undefined,
      ]);
      const document = JSON.parse(text) as CorpusDocument;
      indexes.set(slug, parseLater(index));
      documents.set(slug, document);
      return document;
    },
  };
}

/** Opens the release that was built into the Worker. */
export function openSnapshot(snapshot: { id: string; parts: Record<string, string> }): OpenRelease {
  const read = (part: string): unknown => JSON.parse(snapshot.parts[part] ?? "null");
  const documents = new Map<string, CorpusDocument>();
  const indexes: OpenRelease["indexes"] = new Map();
  const catalogue = read(CATALOGUE_PART) as Catalogue;
  return {
    id: snapshot.id,
    source: "snapshot",
    catalogue: catalogue.documents,
    vocabulary: catalogue.vocabulary,
    documents,
    indexes,
    async fetch(slug) {
      const document = read(documentPart(slug)) as CorpusDocument;
      indexes.set(slug, parseLater(snapshot.parts[searchPart(slug)]));
      documents.set(slug, document);
      return document;
    },
  };
}

/** Most readers quote, and never search: the index is parsed when somebody does. */
function parseLater(text: string | undefined): () => SearchIndex | undefined {
  let unparsed = text;
  let index: SearchIndex | undefined;
  return () => {
    if (unparsed !== undefined) index = JSON.parse(unparsed) as SearchIndex;
    unparsed = undefined;
    return index;
  };
}

async function readPart(kv: KeyValueReader, id: string, manifest: Manifest, part: string): Promise<string> {
  const bytes = await kv.get(partKey(id, part), { type: "arrayBuffer", cacheTtl: PART_CACHE_SECONDS });
  if (bytes === null) throw new Error(`KV lacks ${part} of release ${id}`);
  if ((await sha256(bytes)) !== manifest.parts[part])
    throw new Error(`${part} of release ${id} is damaged in KV`);
  return new TextDecoder().decode(bytes);
}

/** The little of Workers KV that reading needs. */
export interface KeyValueReader {
  get(key: string, options: { type: "arrayBuffer"; cacheTtl: number }): Promise<ArrayBuffer | null>;
}

/** The SHA-256 of some bytes, in hexadecimal. */
export async function sha256(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

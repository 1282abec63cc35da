import type { CorpusEntry, CorpusVocabulary } from "../../model/corpus.ts";
import type { Redirects } from "../../model/redirects.ts";
import type { Manifest, Pointer, Snapshot } from "../../model/release.ts";
import {
  bundleFor,
  CATALOGUE_PART,
  CHANGES_PART,
  documentPart,
  POINTER_KEY,
  releaseKey,
  searchPart,
  textPart,
  votesPart,
} from "../../model/release-parts.ts";
import { type OpenBundle, openBundle } from "./open-bundle.ts";
import { type KeyValueReader, readFresh, readLasting, sha256 } from "./read-kv.ts";

/** A release whose manifest and catalogue are in memory: its documents are read as they are asked for. */
export interface KnownRelease {
  id: string;
  source: "kv" | "snapshot";
  /** How many documents it has. */
  total: number;
  /** The annotated documents, and the deployment's first where that is none of them. */
  catalogue: readonly CorpusEntry[];
  vocabulary: CorpusVocabulary;
  /** Where ids lead that were given up. */
  redirects: Redirects;
  /** The bundle with the catalogue, and with what else is said of all documents. */
  shared: string;
  /** The bundle that a document is in, if it is in the release at all; undefined where it is certain that it isn't. */
  bundleOf(slug: string): string | undefined;
  open(kv: KeyValueReader, bundle: string): Promise<OpenBundle>;
  /** The bundles with its documents: the annotated ones, a bundle each, then the others. */
  bundles: readonly string[];
  /** The bundles with the rows of the documents that are not annotated. */
  rows: readonly string[];
  /** The ids of the annotated documents. */
  annotated: ReadonlySet<string>;
}

/** A release that can be looked into by whoever holds it: its bundles are read as they are asked for. */
export interface KeptRelease extends Omit<KnownRelease, "open"> {
  open(bundle: string): Promise<OpenBundle>;
}

interface Catalogue {
  documents: CorpusEntry[];
  vocabulary: CorpusVocabulary;
  redirects?: Redirects;
}

/** Nothing was ever published to this namespace. */
export class NothingPublished extends Error {}

/** A release is not in KV, or is one that an earlier program wrote. */
export class NotKept extends Error {}

/**
 * The id of the release that readers should get.
 *
 * @throws {NothingPublished} where there is no pointer
 */
export async function readPointer(kv: KeyValueReader): Promise<string> {
  const bytes = await readFresh(kv, POINTER_KEY);
  if (bytes === null) throw new NothingPublished("KV holds no pointer");
  const { schema, release } = parsed<Pointer>(bytes);
  if (schema !== 2) throw new Error(`the release has schema ${schema}, and this Worker reads 2`);
  return release;
}

/**
 * Opens a release in KV. Every byte that is read of it is checked against its id.
 *
 * @param first the id of the deployment's first document, as it is configured
 * @throws {NotKept} where it is not there, or of another schema
 * @throws where a part of it is not there, or damaged
 */
export async function openRelease(kv: KeyValueReader, id: string, first = ""): Promise<KnownRelease> {
  const bytes = await readLasting(kv, releaseKey(id));
  if (bytes === null) throw new NotKept(`KV lacks the manifest of release ${id}`);
  if ((await sha256(bytes)) !== id) throw new Error(`the manifest of release ${id} is damaged in KV`);
  const manifest = parsed<Manifest>(bytes);
  if (manifest.schema !== 2)
    throw new NotKept(`the release has schema ${manifest.schema}, and this Worker reads 2`);
  const annotated = new Map(manifest.annotated);
  const bundleOf = (slug: string) => annotated.get(slug) ?? bundleFor(manifest.imported, slug);
  const catalogue = await openBundle(kv, manifest.catalogue);
  const {
    documents,
    vocabulary,
    redirects = {},
  } = JSON.parse(await catalogue.text(CATALOGUE_PART)) as Catalogue;

  /** What pages need to know of the first document, where the catalogue doesn't say it. */
  async function firstOfOthers(): Promise<CorpusEntry[]> {
    for (const slug of [first, annotated.size === 0 ? manifest.imported[0]?.[0] : undefined]) {
      const name = slug && !annotated.has(slug) ? bundleOf(slug) : undefined;
      if (slug === undefined || name === undefined) continue;
      const bundle = await openBundle(kv, name);
      if (bundle.names.includes(documentPart(slug)))
        return [JSON.parse(await bundle.text(documentPart(slug))) as CorpusEntry];
    }
    return [];
  }

  return {
    id,
    source: "kv",
    total: manifest.documents,
    catalogue: [...documents, ...(await firstOfOthers())],
    vocabulary,
    redirects,
    shared: manifest.catalogue,
    bundleOf,
    open: openBundle,
    bundles: [...annotated.values(), ...manifest.imported.map(([, name]) => name)],
    rows: manifest.rows.map(([, name]) => name),
    annotated: new Set(annotated.keys()),
  };
}

/**
 * Opens the release that was built into the Worker. It holds the annotated documents, whose texts are as they are. A part is
 * loaded when it is wanted: of most isolates, none is.
 */
export async function openSnapshot({ id, manifest, parts }: Snapshot): Promise<KnownRelease> {
  const load = (name: string) => {
    const part = parts[name] ?? "null";
    return typeof part === "string" ? part : part();
  };
  const { documents, vocabulary, redirects = {} } = JSON.parse(await load(CATALOGUE_PART)) as Catalogue;
  const { annotated, catalogue: shared } = JSON.parse(manifest) as Manifest;
  const shelf = new Map(annotated);
  const slugs = new Map([...shelf].map(([slug, bundle]) => [bundle, slug]));
  return {
    id,
    source: "snapshot",
    total: documents.length,
    catalogue: documents,
    vocabulary,
    redirects,
    shared,
    bundleOf: (slug) => shelf.get(slug),
    async open(_, bundle) {
      const slug = slugs.get(bundle) ?? "";
      const own =
        bundle === shared
          ? [CATALOGUE_PART, CHANGES_PART]
          : [documentPart(slug), searchPart(slug), votesPart(slug)];
      const names = Object.keys(parts).filter(
        (name) => own.includes(name) || name.startsWith(textPart(slug, "")),
      );
      return {
        names,
        // No part of it is in a bundle that was read: what it is in tells it from any other.
        hashOf: (part) => (Object.hasOwn(parts, part) ? `${bundle}/${part}` : undefined),
        text: async (part) => load(part),
      };
    },
    bundles: [...shelf.values()],
    rows: [],
    annotated: new Set(shelf.keys()),
  };
}

function parsed<T>(bytes: ArrayBuffer): T {
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}

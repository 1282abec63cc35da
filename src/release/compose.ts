import canonicalize from "canonicalize";
import type { Corpus, CorpusDocument, CorpusVocabulary } from "../model/corpus.ts";
import type { Manifest, Release, Shelf } from "../model/release.ts";
import {
  CATALOGUE_PART,
  CHANGES_PART,
  documentPart,
  ROWS_PART,
  searchPart,
  textPart,
  votesPart,
} from "../model/release-parts.ts";
import { rowOf } from "../model/row-of.ts";
import { buildSearchIndex } from "../search/building/build-index.ts";
import { type Bundle, bundleOf, type Part, partOf, sha256 } from "./bundle-parts.ts";
import { cutter, type RunLengths } from "./cut.ts";
import { ReleaseError } from "./release-error.ts";

/** Makes the canonical bytes of a document's search index. */
export type IndexWriter = (document: CorpusDocument, vocabulary: CorpusVocabulary) => string;

const writeIndex: IndexWriter = (document, vocabulary) => canonical(buildSearchIndex(document, vocabulary));

/**
 * How many texts stand in a bundle, and how many rows in one of rows; bench/growth.ts measured what that costs. The
 * languages of a document are beside each other, so that whatever changes of it is one bundle.
 */
const TEXTS: RunLengths = { least: 24, oneIn: 4, most: 96, mostBytes: 16_000_000 };
const ROWS: RunLengths = { least: 256, oneIn: 256, most: 1_024, mostBytes: 16_000_000 };

/** What a release is, without what is in it. */
export type Composed = Pick<Release, "id" | "manifest">;

/**
 * Makes a release of all of a corpus, a bundle at a time: it never has more of the imported documents in memory than
 * stand in one. The same corpus gives the same id on any machine, any day: the texts are those of RFC 8785 (JSON
 * Canonicalization Scheme), and nothing but the corpus goes into them.
 *
 * @param take gets each bundle of it, and is waited for
 * @throws {RangeError} for imported documents that are not in the order of their ids, or annotated
 * @throws {ReleaseError} for ids of documents that were given up and lead to none, or are still one's
 */
export async function composeBundles(
  corpus: Corpus,
  take: (bundle: Bundle) => void | Promise<void>,
  indexOf: IndexWriter = writeIndex,
): Promise<Composed> {
  const { catalogue, annotated } = bundlesOf(corpus, partsOf(corpus, indexOf));
  for (const bundle of [catalogue, ...annotated.map(([, one]) => one)]) await take(bundle);
  const imported: Shelf = [];
  const rows: Shelf = [];
  const texts = cutter<{ id: string; parts: Part[] }>(TEXTS);
  const lines = cutter<{ id: string; row: unknown }>(ROWS);
  const shelve = async (shelf: Shelf, first: string | undefined, parts: Part[]) => {
    if (first === undefined) return;
    const bundle = bundleOf(parts);
    shelf.push([first, bundle.name]);
    await take(bundle);
  };
  const shelveTexts = (run: { id: string; parts: Part[] }[]) =>
    shelve(
      imported,
      run[0]?.id,
      run.flatMap(({ parts }) => parts),
    );
  const shelveRows = (run: { id: string; row: unknown }[]) =>
    shelve(rows, run[0]?.id, [partOf(ROWS_PART, canonical(run.map(({ row }) => row)))]);

  const known = new Set(corpus.documents.map(({ entry }) => entry.id));
  const ledTo = new Set(Object.values(corpus.redirects?.documents ?? {}));
  let count = 0;
  let before = "";
  for await (const document of corpus.imported ?? []) {
    const { id, languages } = document.entry;
    if (id <= before) throw new RangeError(`imported documents in the wrong order: ${id} after ${before}`);
    if (known.has(id)) throw new RangeError(`${id} is among the annotated documents, and imported too`);
    before = id;
    count += 1;
    ledTo.delete(id);
    if (corpus.redirects?.documents?.[id] !== undefined)
      throw new ReleaseError(`redirects.yaml gives up ${id}, and it is still there`);
    const parts = documentParts(document);
    const bytes = parts.reduce((sum, { text }) => sum + text.length, 0);
    const ended = texts.add({ id, parts }, id, languages.length, bytes);
    if (ended !== undefined) await shelveTexts(ended);
    const row = { id, row: rowOf(document.entry) };
    const endedRows = lines.add(row, id, 1, 0);
    if (endedRows !== undefined) await shelveRows(endedRows);
  }
  const [missing] = [...ledTo].filter((id) => !known.has(id));
  if (missing !== undefined)
    throw new ReleaseError(`redirects.yaml leads to ${missing}, and there is no such document`);
  await shelveTexts(texts.rest());
  await shelveRows(lines.rest());
  return composed(corpus.documents.length + count, catalogue, annotated, imported, rows);
}

/**
 * Makes a release of the annotated documents of a corpus alone, in memory: what is built into the Worker. Where there
 * is nothing else, it is the same release as {@link composeBundles} makes.
 *
 * @param indexOf where an index is kept that may stand in for the true one, as while somebody edits
 */
export function composeRelease(corpus: Corpus, indexOf: IndexWriter = writeIndex): Release {
  const parts = partsOf(corpus, indexOf);
  return releaseOf(
    Object.fromEntries(parts.map(({ name, text }) => [name, text])),
    corpus.documents.map(({ entry }) => entry.id),
  );
}

/**
 * Puts texts together as a release.
 *
 * @param parts by their names; those that belong to no document of `ids` and are not the catalogue are left out
 * @param ids the documents, in their order
 */
export function releaseOf(parts: Readonly<Record<string, string>>, ids: readonly string[]): Release {
  const known = Object.entries(parts).map(([name, text]) => partOf(name, text));
  const { catalogue, annotated } = bundlesOf({ documents: ids.map((id) => ({ entry: { id } })) }, known);
  const kept = [catalogue, ...annotated.map(([, bundle]) => bundle)].flatMap((bundle) => bundle.parts);
  return {
    ...composed(ids.length, catalogue, annotated, [], []),
    parts: Object.fromEntries(kept.map(({ name, text }) => [name, text])),
  };
}

/** The bundles of a release that is in memory. */
export function bundlesIn({ manifest, parts }: Release): Bundle[] {
  const { annotated: shelf } = JSON.parse(manifest) as Manifest;
  const known = Object.entries(parts).map(([name, text]) => partOf(name, text));
  const documents = shelf.map(([id]) => ({ entry: { id } }));
  const { catalogue, annotated } = bundlesOf({ documents }, known);
  return [catalogue, ...annotated.map(([, bundle]) => bundle)];
}

function partsOf(corpus: Corpus, indexOf: IndexWriter): Part[] {
  const { documents, vocabulary, changes, redirects } = corpus;
  const entries = documents.map(({ entry }) => entry);
  return [
    partOf(
      CATALOGUE_PART,
      canonical({ documents: entries, vocabulary, ...(redirects === undefined ? {} : { redirects }) }),
    ),
    ...(changes === undefined ? [] : [partOf(CHANGES_PART, canonical(changes))]),
    ...documents.flatMap((document) => [
      ...documentParts(document),
      partOf(searchPart(document.entry.id), indexOf(document, vocabulary)),
    ]),
  ];
}

/** The parts of a document, in the order of their names: what is said of it, its text in each language, its votes. */
function documentParts({ entry, texts, votes }: CorpusDocument): Part[] {
  const languages = Object.keys(texts).sort();
  return [
    partOf(documentPart(entry.id), canonical(entry)),
    ...languages.map((one) => partOf(textPart(entry.id, one), canonical(texts[one]))),
    ...(votes === undefined ? [] : [partOf(votesPart(entry.id), canonical(votes))]),
  ];
}

function bundlesOf(
  { documents }: { documents: readonly { entry: { id: string } }[] },
  parts: readonly Part[],
): { catalogue: Bundle; annotated: [string, Bundle][] } {
  const annotated = documents.map(({ entry: { id } }): [string, Bundle] => {
    const text = textPart(id, "");
    const own = parts.filter(
      ({ name }) => [documentPart(id), searchPart(id), votesPart(id)].includes(name) || name.startsWith(text),
    );
    return [id, bundleOf(own.sort((one, other) => (one.name < other.name ? -1 : 1)))];
  });
  const ofAll = parts.filter(({ name }) => name === CATALOGUE_PART || name === CHANGES_PART);
  return { catalogue: bundleOf(ofAll), annotated };
}

function composed(
  documents: number,
  catalogue: Bundle,
  annotated: readonly [string, Bundle][],
  imported: Shelf,
  rows: Shelf,
): Composed {
  const manifest = canonical({
    schema: 2,
    documents,
    catalogue: catalogue.name,
    annotated: annotated.map(([id, { name }]) => [id, name]),
    imported,
    rows,
  } satisfies Manifest);
  return { id: sha256(manifest), manifest };
}

function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("a release holds JSON only");
  return text;
}

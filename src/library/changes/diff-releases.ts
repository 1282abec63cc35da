import type { CatalogueRow } from "../../model/catalogue-row.ts";
import type { CorpusEntry, CorpusParagraph } from "../../model/corpus.ts";
import {
  bundlesApart,
  documentPart,
  documentsAmong,
  ROWS_PART,
  textPart,
} from "../../model/release-parts.ts";
import type { KeptRelease } from "../store/known-release.ts";
import type { OpenBundle } from "../store/open-bundle.ts";
import { diffEntries, diffTexts, diffThemes } from "./diff-document.ts";
import { isSame } from "./diff-values.ts";
import type { FoundChange, ReleaseDiff } from "./found-change.ts";

/**
 * So many bundles that differ are looked into, of both releases together: some 300 documents, in a second or two. Where
 * more do, only rows of the catalogue tell which documents came and went.
 */
const MOST_BUNDLES = 64;
/** So many documents that differ are opened … */
const MOST_DOCUMENTS = 200;
/** … and so many changes told. */
const MOST_CHANGES = 5_000;

/** A document as a release has it, in an open bundle. */
interface Placed {
  bundle: OpenBundle;
  slug: string;
  parts: string[];
}

/**
 * What became of everything from one release to another. What both have in one bundle of the same name is the same, and is
 * not read; of bundles that differ, the parts are read whose hashes differ.
 *
 * @throws where one of them can't be read
 */
export async function diffReleases(from: KeptRelease, to: KeptRelease): Promise<ReleaseDiff> {
  const [bundlesBefore, bundlesAfter] = bundlesApart(from.bundles, to.bundles);
  const tooMany = bundlesBefore.length + bundlesAfter.length > MOST_BUNDLES;
  const chosen = (release: KeptRelease, bundles: string[]) =>
    tooMany ? annotatedAmong(release, bundles).slice(0, MOST_BUNDLES) : bundles;
  const [before, after] = await Promise.all([
    placesIn(from, chosen(from, bundlesBefore)),
    placesIn(to, chosen(to, bundlesAfter)),
  ]);
  const changes: FoundChange[] = [];
  let uncompared = 0;
  let opened = 0;
  for (const slug of slugsOf(before, after)) {
    const [was, is] = [before.get(slug), after.get(slug)];
    if (was && is && hasSame(was, is)) continue;
    if (opened >= MOST_DOCUMENTS || changes.length >= MOST_CHANGES) uncompared += 1;
    else changes.push(...(await diffDocuments(was, is)));
    opened += 1;
  }
  if (tooMany) {
    const rows = await diffRows(from, to);
    changes.push(...rows.changes);
    uncompared += rows.uncompared;
  }
  return { changes: [...changes, ...diffThemes(from.vocabulary, to.vocabulary)], uncompared };
}

function annotatedAmong({ annotated, bundleOf }: KeptRelease, bundles: readonly string[]): string[] {
  const own = new Set([...annotated].map(bundleOf));
  return bundles.filter((bundle) => own.has(bundle));
}

async function placesIn(release: KeptRelease, bundles: readonly string[]): Promise<Map<string, Placed>> {
  const places = new Map<string, Placed>();
  for (const bundle of await Promise.all(bundles.map((name) => release.open(name)))) {
    for (const slug of documentsAmong(bundle.names)) {
      const [entry, texts] = [documentPart(slug), textPart(slug, "")];
      const parts = bundle.names.filter((part) => part === entry || part.startsWith(texts));
      places.set(slug, { bundle, slug, parts });
    }
  }
  return places;
}

function slugsOf(before: ReadonlyMap<string, Placed>, after: ReadonlyMap<string, Placed>): string[] {
  return [...new Set([...after.keys(), ...before.keys()])];
}

function hasSame(was: Placed, is: Placed): boolean {
  return (
    was.parts.length === is.parts.length &&
    was.parts.every((part) => was.bundle.hashOf(part) === is.bundle.hashOf(part))
  );
}

async function diffDocuments(was: Placed | undefined, is: Placed | undefined): Promise<FoundChange[]> {
  const [from, to] = await Promise.all([entryOf(was), entryOf(is)]);
  const about = diffEntries(from, to);
  if (was === undefined || is === undefined || from === undefined || to === undefined) return about;
  const texts: FoundChange[] = [];
  for (const language of to.languages.filter((one) => from.languages.includes(one))) {
    const part = textPart(to.id, language);
    if (was.bundle.hashOf(part) === is.bundle.hashOf(part)) continue;
    const [before, after] = await Promise.all([paragraphsOf(was, part), paragraphsOf(is, part)]);
    texts.push(...diffTexts(to, language, before, after));
  }
  return [...about, ...texts];
}

async function entryOf(placed: Placed | undefined): Promise<CorpusEntry | undefined> {
  return placed && (JSON.parse(await placed.bundle.text(documentPart(placed.slug))) as CorpusEntry);
}

async function paragraphsOf({ bundle }: Placed, part: string): Promise<CorpusParagraph[]> {
  return bundle.names.includes(part) ? (JSON.parse(await bundle.text(part)) as CorpusParagraph[]) : [];
}

/** Which of the documents that nobody annotated came and went, as rows of the catalogue tell. */
async function diffRows(from: KeptRelease, to: KeptRelease): Promise<ReleaseDiff> {
  const [namesBefore, namesAfter] = bundlesApart(from.rows, to.rows);
  const [before, after] = await Promise.all([rowsIn(from, namesBefore), rowsIn(to, namesAfter)]);
  const changes: FoundChange[] = [];
  for (const id of new Set([...after.keys(), ...before.keys()])) {
    const [was, is] = [before.get(id), after.get(id)];
    if (was && is && isSame(was, is)) continue;
    const row = is ?? was;
    if (row === undefined) continue;
    const op = was === undefined ? "added" : is === undefined ? "removed" : "changed";
    const language = row.languages[0] ?? "";
    changes.push({
      ...{ type: "document", op, document: id, symbol: row.symbol, language, id },
      ...(was && { from: was.titles[language] ?? "" }),
      ...(is && { to: is.titles[language] ?? "" }),
      ...{ fields: [], themes: [] },
    });
  }
  const came = changes.filter(({ op }) => op !== "removed").length;
  return {
    changes: changes.slice(0, MOST_CHANGES),
    uncompared: Math.max(0, to.total - to.annotated.size - came),
  };
}

async function rowsIn(release: KeptRelease, bundles: readonly string[]): Promise<Map<string, CatalogueRow>> {
  const rows = new Map<string, CatalogueRow>();
  for (const bundle of bundles) {
    const opened = await release.open(bundle);
    for (const row of JSON.parse(await opened.text(ROWS_PART)) as CatalogueRow[]) rows.set(row.id, row);
  }
  return rows;
}

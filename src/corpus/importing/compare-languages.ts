import { existsSync } from "node:fs";
import { join } from "node:path";
import { compileDocument } from "../compile-document.ts";
import { type AlignedTexts, alignTexts, alignWithOwn } from "../library/align-texts.ts";
import { importedDocument, inOrder } from "../library/imported-document.ts";
import type { LibraryFolder } from "../library/library-folder.ts";
import type { LibraryText } from "../library/library-text.ts";

/** Where a text has other addresses than the document's first, in a sentence. */
export interface LanguageDifference {
  symbol: string;
  language: string;
  what: string;
}

/** How far the addresses of paragraphs are the same in all languages of the documents that an import was about. */
export interface LanguageComparison {
  /** Documents in several languages, the paragraphs of their first ones, and how many of these all have. */
  documents: number;
  paragraphs: number;
  same: number;
  differences: LanguageDifference[];
  /** Texts that have so few of their document's paragraphs that they are left out of it. */
  apart: string[];
  /** Symbols of documents that cannot be served: nothing says on which day they were adopted, or distributed. */
  undated: string[];
}

/** So many addresses are named of one text. */
const FEW = 5;

/**
 * Compares the languages of documents.
 *
 * @param ids the documents
 * @param dataFolder the `data` folder: a text of our own there is the first of its document
 */
export async function compareLanguages(
  library: LibraryFolder,
  ids: Iterable<string>,
  dataFolder: string,
): Promise<LanguageComparison> {
  const comparison: LanguageComparison = {
    ...{ documents: 0, paragraphs: 0, same: 0 },
    ...{ differences: [], apart: [], undated: [] },
  };
  for (const id of ids) {
    const languages = inOrder(await library.languagesOf(id));
    const texts: LibraryText[] = [];
    for (const language of languages) {
      const text = await library.text(id, language);
      if (text !== null) texts.push(text);
    }
    const aligned = await align(id, texts, dataFolder);
    const [first] = texts;
    if (first === undefined) continue;
    if (aligned === undefined) {
      if (importedDocument(texts, await library.catalogue(id)) === undefined)
        comparison.undated.push(first.symbol);
      if (texts.length > 1) count(comparison, first.symbol, first.paragraphs, alignTexts(texts));
    } else if (aligned.texts.length + aligned.apart.length > 0)
      count(comparison, first.symbol, aligned.own, aligned);
  }
  return comparison;
}

/** Aligns texts with one of our own; undefined where there is none. */
async function align(
  id: string,
  texts: readonly LibraryText[],
  dataFolder: string,
): Promise<(AlignedTexts & { own: readonly { id: string }[] }) | undefined> {
  if (!existsSync(join(dataFolder, id, "document.yaml"))) return undefined;
  const document = await compileDocument(dataFolder, id);
  const { languages } = document.entry;
  const joining = texts.filter(({ language }) => !languages.includes(language));
  return { ...alignWithOwn(document, joining), own: document.texts[languages[0] ?? ""] ?? [] };
}

function count(
  comparison: LanguageComparison,
  symbol: string,
  first: readonly { id: string }[],
  { texts, apart, differences }: AlignedTexts,
): void {
  const known = texts.map(({ paragraphs }) => new Set(paragraphs.map(({ id }) => id)));
  comparison.documents++;
  comparison.paragraphs += first.length;
  comparison.same += first.filter(({ id }) => known.every((ids) => ids.has(id))).length;
  for (const { language, missing, extra, why } of differences) {
    const lists = [
      ...(missing.length === 0 ? [] : [`lacks ${few(missing)}`]),
      ...(extra.length === 0 ? [] : [`has ${few(extra)} besides`]),
    ];
    const what = `${lists.join(", ")} (${why})`;
    if (!apart.includes(language)) comparison.differences.push({ symbol, language, what });
    else comparison.apart.push(`${symbol} (${language}) ${what}`);
  }
}

function few(addresses: readonly string[]): string {
  const more = addresses.length - FEW;
  return addresses.slice(0, FEW).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

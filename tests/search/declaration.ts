import { buildSearchIndex } from "../../src/search/building/build-index.ts";
import { type Explanation, explainer } from "../../src/search/explaining/explain.ts";
import type { SearchIndex } from "../../src/search/index-format.ts";
import { languageOf } from "../../src/search/languages/tags.ts";
import type { Finds } from "../../src/search/querying/rank.ts";
import { readQuery } from "../../src/search/querying/read-query.ts";
import { knowsWord, search, suggest } from "../../src/search/search.ts";
import { corpus } from "../compiled.ts";

/** The real declaration with its real vocabulary, indexed as a release has it: after a trip through JSON. */
export { corpus };

const [document] = corpus.documents;
if (document === undefined) throw new Error("the data holds no document");
export const paragraphs = document.texts.en ?? [];
export const searchIndex = JSON.parse(
  JSON.stringify(buildSearchIndex(document, corpus.vocabulary)),
) as SearchIndex;
const text = searchIndex.texts.en;
if (text === undefined) throw new Error("the index has no English");
export const index = text;
export const language = languageOf("en");
const searchable = { index, paragraphs, language };
const read = (query: string) => readQuery(query, language);

/** The addresses that a query finds, best first. */
export function find(query: string): string[] {
  return search(read(query), searchable).ranked.map(({ paragraph }) => paragraphs[paragraph]?.id ?? "");
}

/** What a search says that its paragraphs are. */
export function finds(query: string): Finds {
  return search(read(query), searchable).finds;
}

/** Whether the words that search knows have a word. */
export function isKnownWord(written: string): boolean {
  return knowsWord(written, searchable);
}

/** What the search for a query says of a paragraph. */
export function explain(query: string, address: string): Explanation {
  const found = search(read(query), searchable);
  const hit = found.ranked.find(({ paragraph }) => paragraphs[paragraph]?.id === address);
  const paragraph = paragraphs.find(({ id }) => id === address);
  if (hit === undefined || paragraph === undefined) throw new Error(`"${query}" does not find ${address}`);
  return explainer(found, index)(hit, paragraph);
}

/** The parts of a snippet that are highlighted. */
export function highlighted({ snippet }: Explanation): string[] {
  return snippet.highlights.map(({ start, end }) => snippet.text.slice(start, end));
}

/** The spellings that words of a query are taken for. */
export function corrections(query: string): string[] {
  return search(read(query), searchable).terms.flatMap(({ corrected }) => corrected ?? []);
}

/** What is suggested for a query that finds nothing. */
export function suggested(query: string): string | undefined {
  return suggest(query, read(query), searchable, read);
}

import type { CorpusParagraph, CorpusVocabulary } from "../model/corpus.ts";
import type { ProblemDetail } from "../model/problem.ts";
import type { SearchHit } from "../model/search.ts";
import { type Explanation, explainer } from "../search/explaining/explain.ts";
import { INDEX_VERSION, type SearchIndex, type TextIndex } from "../search/index-format.ts";
import { type Recognized, recognizeLanguage } from "../search/languages/recognize.ts";
import { languageOf } from "../search/languages/tags.ts";
import { KINDS } from "../search/querying/filters.ts";
import type { Ranked } from "../search/querying/rank.ts";
import { type Query, readQuery } from "../search/querying/read-query.ts";
import { type Found, knowsWord, type Searchable, search, suggest } from "../search/search.ts";
import { broaderThemes, namedThemes, nearestNamed } from "./filtering/filter-by-vocabulary.ts";
import type { OpenDocument } from "./open-document.ts";
import { linksOf, type Presenter } from "./presenting/presenter.ts";
import { nearest, Refusal, refuseAny, shorten } from "./refusal.ts";
import type { OpenRelease } from "./store/open-release.ts";

/** A query has at most so many UTF-16 code units. */
export const LONGEST_QUERY = 200;

/** A paragraph that answers, and what explains it; that is made for the hits that are shown. */
export interface Hit {
  ranked: Ranked;
  paragraph: CorpusParagraph;
  explain(): Explanation;
}

/** What a search found. */
export interface SearchResult {
  /** Best first. */
  hits: Hit[];
  /** The language that the query is in, where it is another than the text's: its words are not to be found. */
  otherLanguage: Recognized | undefined;
  /** What to search for instead, where nothing was found and a word that is none is one letter off. */
  suggestion: string | undefined;
  found: Found;
  index: TextIndex;
}

/**
 * Searches a document.
 *
 * @param q what to search for, with no white space around it
 * @throws {Refusal} 400 for a theme or a kind that is not known; 503 for a document that cannot be searched
 */
export function findHits(
  { release, document }: { release: OpenRelease; document: string },
  { paragraphs, by }: OpenDocument,
  q: string,
): SearchResult {
  const language = languageOf(by.language);
  const { vocabulary } = release;
  const read = (text: string) => {
    const query = readQuery(text, language);
    return { ...query, narrower: narrowerThan(query.themes, vocabulary) };
  };
  const query = read(q);
  refuseUnknown(query, vocabulary);
  const index = indexOf(release, document, by.language);
  const searchable = { index, paragraphs, language };
  const otherLanguage = otherLanguageOf(q, searchable, by.language);
  const found = withoutChance(search(query, searchable), otherLanguage);
  const explain = explainer(found, index);
  return {
    hits: found.ranked.flatMap((ranked) => {
      const paragraph = paragraphs[ranked.paragraph];
      return paragraph === undefined
        ? []
        : [{ ranked, paragraph, explain: () => explain(ranked, paragraph) }];
    }),
    otherLanguage,
    suggestion:
      found.ranked.length === 0 && otherLanguage === undefined
        ? suggest(q, query, searchable, read)
        : undefined,
    found,
    index,
  };
}

function otherLanguageOf(q: string, searchable: Searchable, tag: string): Recognized | undefined {
  const recognized = recognizeLanguage(q, (written) => knowsWord(written, searchable));
  return recognized !== undefined && tag.startsWith(recognized) ? undefined : recognized;
}

/** What a query in another language finds as if it were mistyped, or by some of its words, is chance. */
function withoutChance(found: Found, otherLanguage: Recognized | undefined): Found {
  const isCertain =
    found.finds === "answers" && found.terms.every(({ corrected }) => corrected === undefined);
  return otherLanguage === undefined || isCertain ? found : { ...found, finds: "nothing", ranked: [] };
}

/** @throws {Refusal} 400 for a theme or a kind that is not known, with the nearest */
function refuseUnknown({ themes, kinds }: Query, vocabulary: CorpusVocabulary): void {
  const named = namedThemes(vocabulary);
  const ids = named.map(({ id }) => id);
  refuseAny([
    ...unknown("theme", themes, ids, (theme) => nearestNamed(theme, named)),
    ...unknown("kind", kinds, KINDS, (kind) => nearest(kind, KINDS)),
  ]);
}

function unknown(
  prefix: string,
  given: readonly string[],
  known: readonly string[],
  near: (value: string) => string | undefined,
): ProblemDetail[] {
  return given
    .filter((value) => !known.includes(value))
    .map((value) => {
      const didYouMean = near(value);
      return {
        parameter: "q",
        detail: `there is no ${prefix} "${shorten(value)}" to search for`,
        expected: known.map((one) => `${prefix}:${one}`),
        ...(didYouMean === undefined ? {} : { didYouMean: `${prefix}:${didYouMean}` }),
      };
    });
}

/** The themes that are parts of others, however far down. */
function narrowerThan(themes: readonly string[], vocabulary: CorpusVocabulary): string[] {
  if (themes.length === 0) return [];
  const broader = broaderThemes(vocabulary);
  return vocabulary.themes
    .map(({ id }) => id)
    .filter((id) => broader(id).some((one) => themes.includes(one)));
}

/** Whether a text has an index of its own; one that was imported has none, and the index of all documents is asked. */
export function hasIndex(release: OpenRelease, { by }: Pick<OpenDocument, "by">): boolean {
  const index = ownIndex(release, by.entry.id);
  return index !== undefined && (index.version !== INDEX_VERSION || index.texts[by.language] !== undefined);
}

/** A document's own index; a release may have none in its place. */
function ownIndex({ indexes }: OpenRelease, document: string): SearchIndex | undefined {
  return indexes.get(document)?.() ?? undefined;
}

/** @throws {Refusal} 503 for a document without an index, or a release that was made when indexes had another shape */
function indexOf(release: OpenRelease, document: string, language: string): TextIndex {
  const index = ownIndex(release, document);
  const text = index?.version === INDEX_VERSION ? index.texts[language] : undefined;
  if (text !== undefined) return text;
  throw new Refusal("unavailable", {
    detail:
      index === undefined
        ? "this document has no search index of its own"
        : "this release cannot be searched; the next one can",
    retryAfter: 300,
  });
}

/**
 * Presents a hit.
 *
 * @param order the ids of the document's paragraphs, in the order of the text
 */
export function presentHit(
  by: Presenter,
  { score }: Ranked,
  { id }: CorpusParagraph,
  explanation: Explanation,
  order: readonly string[],
): SearchHit {
  return {
    id,
    score: Math.round(score * 100) / 100,
    ...explanation,
    citation: by.cite(id),
    links: linksOf(by, id, undefined, order),
  };
}

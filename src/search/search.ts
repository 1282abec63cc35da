import type { CorpusParagraph } from "../model/corpus.ts";
import type { TextIndex } from "./index-format.ts";
import type { Language } from "./languages/language.ts";
import { gatherEvidence } from "./querying/evidence.ts";
import { filterOf } from "./querying/filters.ts";
import { findPhrases } from "./querying/phrases.ts";
import { type Ranked, type Ranking, type Reading, rank } from "./querying/rank.ts";
import type { Query } from "./querying/read-query.ts";
import { matchNames } from "./querying/subjects.ts";
import { trustsOf } from "./querying/sureness.ts";
import { readTerms } from "./querying/terms.ts";
import { isAmong, isRight, suggestFor } from "./querying/typing-errors.ts";
import { weightsOf } from "./querying/weights.ts";

/** A text that can be searched: a document in one of its languages. */
export interface Searchable {
  index: TextIndex;
  paragraphs: readonly CorpusParagraph[];
  language: Language;
}

/** What a search found, with what it takes to say why. */
export interface Found extends Reading, Ranking {}

/**
 * Ranks the paragraphs of a text that answer a query, or touch it, best first.
 *
 * A paragraph's score is BM25 over its words and its footnotes', plus what it says of the themes, actors and instruments
 * whose names the query has. No paragraph answers where the text does not surely speak of most of what is asked for.
 */
export function search(query: Query, { index, paragraphs, language }: Searchable): Found {
  const read = readTerms(query.words, index, language);
  const { terms } = read;
  const matches = matchNames(read, index);
  const weights = weightsOf(terms, matches, index);
  const phrases = findPhrases(query, index);
  const reading = { query, phrases, terms, weights, matches };
  const isWanted = filterOf(query, phrases, paragraphs);
  if (terms.length === 0) {
    const ranked = listed(query, index, isWanted);
    return { ...reading, ranked, finds: ranked.length > 0 ? "answers" : "nothing" };
  }
  const trusts = trustsOf(terms, read.stems, weights, matches, index);
  const evidence = gatherEvidence(terms, weights, trusts, matches, index);
  return { ...reading, ...rank(reading, evidence, index, isWanted) };
}

/** Whether a word, as it is written, is one that the text, a name or the dictionary beside them has. */
export function knowsWord(written: string, { index, language }: Searchable): boolean {
  const spelling = language.spell(written);
  return isPlainWord(spelling, index) || isRight(spelling, index);
}

function isPlainWord(spelling: string, { stopWords, commonWords }: TextIndex): boolean {
  return isAmong(stopWords, spelling) || isAmong(commonWords, spelling);
}

/** What only prefixes or phrases of stop words ask for has no better and worse: it comes in the order of the text. */
function listed(query: Query, index: TextIndex, isWanted: (paragraph: number) => boolean): Ranked[] {
  if (query.themes.length + query.kinds.length + query.phrases.length === 0) return [];
  return index.paragraphs.flatMap((_, paragraph) =>
    isWanted(paragraph) ? [{ paragraph, score: 1, sentence: 0 }] : [],
  );
}

/**
 * Suggests what to search for instead, where a search has found nothing: the query with each word that is not in the
 * text put right that is one letter off. Undefined where that would find nothing either.
 *
 * @param text the query as it was written
 */
export function suggest(
  text: string,
  query: Query,
  searchable: Searchable,
  read: (text: string) => Query,
): string | undefined {
  const { index } = searchable;
  let suggestion = text;
  for (const { written, spelling } of query.words) {
    if (index.stopWords.includes(spelling) || Object.hasOwn(index.postings, spelling)) continue;
    const meant = suggestFor(spelling, index);
    if (meant !== undefined) suggestion = suggestion.replace(written, () => meant);
  }
  if (suggestion === text) return undefined;
  return search(read(suggestion), searchable).ranked.length > 0 ? suggestion : undefined;
}

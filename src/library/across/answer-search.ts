import type { FoundPassage } from "../../model/across.ts";
import type { SearchHit, SearchReason } from "../../model/search.ts";
import type { Row } from "../../search/across/database.ts";
import { finderOf, placesOf, type Term, type TermPlace } from "../../search/across/words.ts";
import type { Asked, Presenter } from "../presenting/presenter.ts";
import type { PassageIndex } from "./passage-index.ts";
import { type FoundText, placesToShow, presentFound, readFound, snippetOf } from "./present-found.ts";
import { type FoundInAll, type PassageSearch, searchPassages } from "./search-passages.ts";

/** A page of what a search of all documents found, presented. */
export interface AnsweredSearch {
  data: FoundPassage[];
  /** The same, as the index has them. */
  texts: FoundText[];
  found: FoundInAll;
}

/**
 * Searches all documents. What is shown of each hit stands in the index, so that no document is opened.
 *
 * @throws {Refusal} 404 for a language that is not indexed; 503 where the index can't be asked
 */
export async function answerSearch(
  ask: Asked & { index: PassageIndex },
  asked: PassageSearch,
): Promise<AnsweredSearch> {
  const found = await searchPassages(ask.index, asked);
  const { rows, sought, analyser } = found;
  const texts = readFound(ask, rows, asked.language);
  const find = finderOf(sought, analyser);
  const data = texts.map((text, at): FoundPassage => {
    const { about, citation, links } = presentFound(text);
    const snippet = snippetOf(text, placesToShow(text, find, sought.length));
    return { ...about, score: scoreOf(rows[at]), snippet, citation, links };
  });
  return { data, texts, found };
}

/**
 * Searches one document by the index of all: for a text that has no index of its own.
 *
 * @throws {Refusal} 404 for a language that is not indexed; 503 where the index can't be asked
 */
export async function answerSearchIn(
  ask: Asked & { index: PassageIndex },
  { language, entry }: Presenter,
  asked: Pick<PassageSearch, "q" | "start" | "limit">,
): Promise<{ data: SearchHit[]; found: FoundInAll }> {
  const within = { language, document: [entry.id], kind: ["preamble", "operative"] as const };
  const found = await searchPassages(ask.index, { ...asked, ...within });
  const data = readFound(ask, found.rows, language).map((text, at): SearchHit => {
    const places = placesOf(text.text, found.sought, found.analyser);
    const { about, citation, links } = presentFound(text);
    const score = scoreOf(found.rows[at]);
    const { sentence = about.id, ...shown } = snippetOf(text, places);
    const why = reasonsOf(text.text, places);
    return { id: about.id, score, snippet: { ...shown, sentence }, why, citation, links };
  });
  return { data, found };
}

function scoreOf(row: Row | undefined): number {
  return Math.max(0, Math.round(-Number(row?.score) * 100) / 100);
}

/** Why a paragraph was found: each word that was asked for, as the text first has it. */
function reasonsOf(text: string, places: readonly TermPlace[]): SearchReason[] {
  const first = new Map<Term, TermPlace>();
  for (const place of places) if (!first.has(place.term)) first.set(place.term, place);
  return [...first.values()].map(({ term, start, end }) => ({
    kind: term.inAllForms ? "word" : "phrase",
    query: term.written,
    match: text.slice(start, end),
  }));
}

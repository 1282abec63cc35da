import type { FoundPassage } from "../../model/across.ts";
import type { SearchHit, SearchReason } from "../../model/search.ts";
import { placesOf, type Term, type TermPlace } from "../../search/across/words.ts";
import type { OpenDocument } from "../open-document.ts";
import type { Asked } from "../presenting/presenter.ts";
import { openTexts, textAt } from "./open-texts.ts";
import type { PassageIndex } from "./passage-index.ts";
import { presentFound, snippetOf } from "./present-found.ts";
import { type FoundInAll, type PassageSearch, searchPassages } from "./search-passages.ts";

/** A page of what a search of all documents found, presented. */
export interface AnsweredSearch {
  data: FoundPassage[];
  found: FoundInAll;
}

/**
 * Searches all documents, and reads what was found in the release.
 *
 * @throws {Refusal} 404 for a language that is not indexed; 503 where index or documents can't be read
 */
export async function answerSearch(
  ask: Asked & { index: PassageIndex },
  asked: PassageSearch,
): Promise<AnsweredSearch> {
  const found = await searchPassages(ask.index, asked);
  const { rows, sought, analyser } = found;
  const documents = rows.map(({ document }) => document);
  const opened = await openTexts(ask, documents, asked.language);
  const data = rows.flatMap(({ row, document, score }): FoundPassage[] => {
    const open = opened.get(document);
    const text = open && textAt(open, row);
    if (text === undefined) return [];
    const { about, citation, links } = presentFound(text);
    const snippet = snippetOf(text, placesOf(text.text, sought, analyser));
    return [{ ...about, score, snippet, citation, links }];
  });
  return { data, found };
}

/**
 * Searches one document by the index of all: for a text that has no index of its own.
 *
 * @throws {Refusal} 404 for a language that is not indexed; 503 where the index can't be asked
 */
export async function answerSearchIn(
  index: PassageIndex,
  open: OpenDocument,
  asked: Pick<PassageSearch, "q" | "start" | "limit">,
): Promise<{ data: SearchHit[]; found: FoundInAll }> {
  const { language, entry } = open.by;
  const within = { language, document: [entry.id], kind: ["preamble", "operative"] as const };
  const found = await searchPassages(index, { ...asked, ...within });
  const data = found.rows.flatMap(({ row, score }): SearchHit[] => {
    const text = textAt(open, row);
    if (text === undefined) return [];
    const places = placesOf(text.text, found.sought, found.analyser);
    const { about, citation, links } = presentFound(text);
    const { sentence = about.id, ...shown } = snippetOf(text, places);
    return [
      {
        id: about.id,
        score,
        snippet: { ...shown, sentence },
        why: reasonsOf(text.text, places),
        citation,
        links,
      },
    ];
  });
  return { data, found };
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

import type { FoundPassage } from "../../model/across.ts";
import { placesOf } from "../../search/across/words.ts";
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

import type * as z from "zod/mini";
import { answerList, paging } from "../http/paging.ts";
import { type Ask, EVERY_DOCUMENT, type Route, route } from "../http/route.ts";
import { acrossDocuments, openDocuments, VOCABULARY_LANGUAGE } from "../library/filtering/open-documents.ts";
import type { OpenDocument } from "../library/open-document.ts";

/** A list of a vocabulary's entries, and what is asked of the documents for it. */
interface VocabularyList<Entry, Shown> {
  about: Required<Pick<Route, "path" | "operation" | "summary" | "description" | "example">>;
  answer: z.ZodMiniType;
  /** All entries, in the order of the vocabulary. */
  entries(ask: Pick<Ask, "release">): readonly Entry[];
  /** Makes what tells whether some documents speak of an entry; where it is left out, every entry is always listed. */
  spokenOf?(documents: readonly OpenDocument[], ask: Pick<Ask, "release">): (entry: Entry) => boolean;
  /** Makes what presents an entry. */
  present(ask: Pick<Ask, "origin">, documents: readonly OpenDocument[]): (entry: Entry) => Shown;
}

/** The route of a vocabulary: all of it, or, with `document`, what these documents speak of. */
export function vocabularyList<Entry, Shown extends object>({
  about,
  answer,
  entries,
  spokenOf,
  present,
}: VocabularyList<Entry, Shown>): Route {
  return route({
    ...about,
    tag: "Commitments, calls and themes",
    query: { ...acrossDocuments, ...paging },
    answer,
    produces: ["application/json"],
    problems: [404],
    needs: EVERY_DOCUMENT,
    async handle(ask) {
      const documents = await openDocuments(ask);
      const all = entries(ask);
      const found =
        ask.query.document === undefined ? all : all.filter(spokenOf?.(documents, ask) ?? (() => true));
      return answerList(ask, found, present(ask, documents), VOCABULARY_LANGUAGE);
    },
  });
}

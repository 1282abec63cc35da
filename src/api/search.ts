import * as z from "zod/mini";
import { answerList, answerPage, askedWithOneBefore, paging, withoutOneBefore } from "../http/paging.ts";
import { route } from "../http/route.ts";
import { findHits, hasIndex, LONGEST_QUERY, presentHit } from "../library/find-hits.ts";
import { inLanguage } from "../library/in-language.ts";
import { documentParameter, openDocument } from "../library/open-document.ts";
import { refuseAny } from "../library/refusal.ts";
import { documented } from "../model/documented.ts";
import { SearchList } from "../model/search.ts";
import { asTables } from "./as-tables.ts";

/** `/v1/s-32-1/search?q=`: the paragraphs that answer, best first. */
export const search = asTables(
  route({
    path: "/v1/{document}/search",
    operation: "search",
    tag: "Find, check and cite",
    summary: "Search a document: ranked paragraphs",
    description:
      'The paragraphs that answer, best first, each with the sentence that answers best and with the reasons. Words are found in all their forms and in British and American spelling, with one letter wrong; themes, actors and instruments by any of their names. `"quoted words"` must stand so in the text; `theme:sport` and `kind:call` narrow to paragraphs with an act on this theme, of this kind. `finds` says what they are: where no paragraph has most of what is asked for, the few that come nearest only touch it, and where none does, the list is empty. Search reads the language of the text; `queryLanguage` says so where the query is in another. A text that nobody annotated is searched for its words alone, by the index of all documents; while that can’t be asked, the answer is 503.',
    pathParameters: documentParameter,
    query: {
      q: documented(
        z.string().check(z.minLength(1), z.maxLength(LONGEST_QUERY)),
        'What to search for: words or a question, `"quoted phrases"`, `theme:` with a theme’s id, `kind:` with a kind of act or of paragraph.',
        "what did governments promise journalists?",
      ),
      ...inLanguage,
      ...paging,
    },
    answer: SearchList,
    example: "/v1/s-32-1/search?q=press%20freedom&limit=1",
    produces: ["application/json"],
    problems: [404, 503],
    searches: true,
    costly: true,
    async handle(ask) {
      const q = ask.query.q.trim();
      if (q === "")
        refuseAny([{ parameter: "q", detail: "there is nothing to search for", expected: ["words"] }]);
      const open = openDocument(ask);
      const { order, by } = open;
      if (!hasIndex(ask.release, open)) {
        // What only this needs is loaded with the first of it.
        const { answerSearchIn } = await import("../library/across/answer-search.ts");
        const { data, found } = await answerSearchIn(ask, by, { q, ...askedWithOneBefore(ask.query) });
        const page = withoutOneBefore(ask.query, data, ({ id }) => id);
        return answerPage(ask, { ...page, total: found.total }, by.language, { finds: found.finds });
      }
      const { hits, found, otherLanguage, suggestion } = findHits(
        { release: ask.release, document: by.entry.id },
        open,
        q,
      );
      return answerList(
        ask,
        hits,
        ({ ranked, paragraph, explain }) => presentHit(by, ranked, paragraph, explain(), order),
        by.language,
        {
          finds: found.finds,
          ...(otherLanguage !== undefined && { queryLanguage: otherLanguage }),
          ...(suggestion !== undefined && { suggestion }),
        },
        ({ paragraph }) => paragraph.id,
      );
    },
  }),
  "search",
  { paged: true },
);

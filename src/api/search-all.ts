import * as z from "zod/mini";
import { answerPage, askedWithOneBefore, paging, withoutOneBefore } from "../http/paging.ts";
import { type Ask, route } from "../http/route.ts";
import type { Filters } from "../library/across/filters.ts";
import { LONGEST_QUERY_IN_ALL } from "../library/across/search-passages.ts";
import { refuseAny } from "../library/refusal.ts";
import { FOUND_KINDS, FoundPassages, Phrase } from "../model/across.ts";
import { Body } from "../model/document.ts";
import { documented } from "../model/documented.ts";
import { asTables } from "./as-tables.ts";

const LONGEST_PHRASE = 1_000;
const LONGEST_SERIES = 120;
/** The language that is searched where none is asked for. */
const DEFAULT_LANGUAGE = "en";

const text = z.string().check(z.minLength(1), z.maxLength(60));

/** What narrows to some of the documents; also what a phrase can be looked for in. */
const filters = {
  lang: z.optional(
    documented(
      z.string().check(z.maxLength(100)),
      "The language of the texts: English where it is not given.",
      "en",
    ),
  ),
  body: z.optional(documented(z.array(Body), "Adopted by this body.", ["general-assembly"])),
  session: z.optional(documented(z.array(text), "Adopted in this session.", ["S-32"])),
  year: z.optional(
    documented(z.array(z.int().check(z.minimum(1946), z.maximum(2999))), "Adopted in this year.", [2021]),
  ),
  series: z.optional(
    documented(
      z.array(z.string().check(z.minLength(1), z.maxLength(LONGEST_SERIES))),
      "In this series of resolutions on the same item: a document’s `series`.",
      ["ga-rights-of-indigenous-peoples"],
    ),
  ),
  kind: z.optional(documented(z.array(z.enum(FOUND_KINDS)), "What the passage is.", ["operative"])),
  document: z.optional(documented(z.array(text), "In this document.", ["s-32-1"])),
};

/** `/v1/search?q=`: the passages of all documents that answer, best first. */
export const searchAll = asTables(
  route({
    path: "/v1/search",
    operation: "searchAll",
    tag: "Find, check and cite",
    summary: "Search all documents: ranked paragraphs and titles",
    description:
      'The paragraphs and titles that answer, best first, with what to highlight. Words are found in all their forms; `"quoted words"` as they are. What has all of them is found; where nothing has, `finds` says `touches`: what has the most telling of them. Texts of one language are searched, that of `lang`. Different filters mean “and”; one filter given several times means “or”. While the index of all documents can’t be asked, the answer is 503.',
    query: {
      q: documented(
        z.string().check(z.minLength(1), z.maxLength(LONGEST_QUERY_IN_ALL)),
        'What to search for: words, `"quoted phrases"`.',
        "protection of journalists",
      ),
      ...filters,
      ...paging,
    },
    answer: FoundPassages,
    example: "/v1/search?q=protection%20of%20journalists&limit=1",
    produces: ["application/json"],
    problems: [404, 503],
    costly: true,
    async handle(ask) {
      const q = requireWords(ask.query.q);
      const language = ask.query.lang ?? DEFAULT_LANGUAGE;
      // What only this needs is loaded with the first of it.
      const { answerSearch } = await import("../library/across/answer-search.ts");
      const { data, found } = await answerSearch(ask, {
        ...narrowed(ask),
        ...askedWithOneBefore(ask.query),
        q,
        language,
      });
      const { total, ranked, finds, ignored, missing, facets, scope } = found;
      const more = { finds, ignored, missing, ranked, facets, scope };
      const page = withoutOneBefore(ask.query, data, placeOf);
      return answerPage(ask, { ...page, total, within: ranked }, language, more);
    },
  }),
  "found",
  { paged: true },
);

const phraseQuery = {
  q: documented(
    z.string().check(z.minLength(1), z.maxLength(LONGEST_PHRASE)),
    "The phrase.",
    "safe and adequate environment",
  ),
  ...filters,
  ...paging,
};

/** `/v1/phrases?q=`: where a run of words stands, in all documents. */
export const phrases = asTables(
  route({
    path: "/v1/phrases",
    operation: "findPhrase",
    tag: "Find, check and cite",
    summary: "Where a phrase stands, in all documents",
    description:
      "An exact run of words, whatever their case and the punctuation between them, in order of adoption: in how many paragraphs and titles, first and last, by session, and by how the documents were adopted. `scope` says in what was looked: the first here is not the first that there is. While the index of all documents can’t be asked, the answer is 503.",
    query: phraseQuery,
    answer: Phrase,
    example: "/v1/phrases?q=safe%20and%20adequate%20environment&limit=1",
    produces: ["application/json"],
    problems: [404, 503],
    costly: true,
    async handle(ask) {
      const { found, marks } = await phraseFound(ask);
      const { data, total, ...more } = found;
      return answerPage(ask, { data, total, marks }, ask.query.lang ?? DEFAULT_LANGUAGE, more);
    },
  }),
  "phrases",
  { paged: true },
);

async function phraseFound(ask: Ask<typeof phraseQuery>) {
  const q = requireWords(ask.query.q);
  // What only this needs is loaded with the first of it.
  const { findPhrase } = await import("../library/across/find-phrase.ts");
  const language = ask.query.lang ?? DEFAULT_LANGUAGE;
  const found = await findPhrase(ask, { ...narrowed(ask), ...askedWithOneBefore(ask.query), q, language });
  const { data, marks } = withoutOneBefore(ask.query, found.data, placeOf);
  return { found: { ...found, data }, marks };
}

/** What tells a passage from all others of all documents. */
function placeOf({ document, id }: { document: string; id: string }): string {
  return `${document} ${id}`;
}

function requireWords(q: string): string {
  const trimmed = q.trim();
  if (trimmed === "")
    refuseAny([{ parameter: "q", detail: "there is nothing to search for", expected: ["words"] }]);
  return trimmed;
}

function narrowed({ query }: { query: Ask["query"] & Filters }): Filters {
  const { body, session, year, series, kind, document } = query;
  return { body, session, year, series, kind, document };
}

import * as z from "zod/mini";
import { Citation } from "./citation.ts";
import { Body, inDocument } from "./document.ts";
import { count, documented, noun, offset } from "./documented.ts";
import { list } from "./list.ts";
import { PassageLinks } from "./passage-links.ts";
import { Scope } from "./scope.ts";
import { Highlight } from "./search.ts";

/** What a passage is that was found among all documents. */
export const FOUND_KINDS = ["title", "preamble", "operative"] as const;

/** What is said of every passage that was found among all documents. */
const foundPassage = {
  ...inDocument,
  symbol: documented(z.string(), "The document’s symbol.", "A/RES/S-32/1"),
  adopted: documented(z.iso.date(), "When the document was adopted.", "2021-06-02"),
  id: documented(z.string(), "The paragraph’s address; `title` for the document’s title.", "31"),
  kind: documented(z.enum(FOUND_KINDS), "What it is.", "operative"),
};

const highlighted = z.object({
  text: documented(
    z.string(),
    "The sentence that answers best, or the whole title.",
    "We will strive to provide a safe and adequate environment to journalists, …",
  ),
  sentence: z.optional(documented(z.string(), "The sentence’s address.", "31.1")),
  highlights: documented(z.array(Highlight), "What to highlight in `text`, in order."),
});

/** A passage that answers a search of all documents. */
export const FoundPassage = noun(
  "FoundPassage",
  z.object({
    ...foundPassage,
    score: documented(
      z.number().check(z.nonnegative()),
      "How well it answers; to be compared with the others of the same search only.",
      7.41,
    ),
    snippet: highlighted,
    citation: Citation,
    links: PassageLinks,
  }),
  "A paragraph or a title that answers a search of all documents.",
);
export type FoundPassage = z.infer<typeof FoundPassage>;

/** What passages that were found are counted by; each is a filter. */
export const FOUND_FACETS = ["body", "session", "year", "series", "kind"] as const;

const FoundFacet = noun(
  "FoundFacet",
  z.object({
    id: documented(z.string(), "The value, as the filter takes it.", "general-assembly"),
    count: count("How many passages have it, among those that fit all other filters.", 42),
  }),
  "A value of a filter, and how many passages it would find.",
);

/** How many passages were found by each value of the filters. */
export const FoundFacets = noun(
  "FoundFacets",
  z.object({
    body: documented(z.array(FoundFacet), "By the body that adopted them."),
    session: documented(z.array(FoundFacet), "By session."),
    year: documented(z.array(FoundFacet), "By the year of adoption."),
    series: documented(z.array(FoundFacet), "By series: the fifty most frequent."),
    kind: documented(z.array(FoundFacet), "By what they are."),
  }),
  "How many passages were found by each value of the filters, the most frequent first. A facet heeds every filter but its own.",
);
export type FoundFacets = z.infer<typeof FoundFacets>;

/** A page of the passages that a search of all documents found, the best first. */
export const FoundPassages = list("FoundPassages", FoundPassage, {
  finds: documented(
    z.enum(["answers", "touches", "nothing"]),
    "What they are: `answers` have all that is asked for; `touches` have a part of it, where none has all.",
    "answers",
  ),
  ignored: documented(
    z.array(z.string()),
    "Words of the query that say nothing of what is looked for, and were not looked for.",
    ["the"],
  ),
  missing: documented(z.array(z.string()), "Words that no passage has.", []),
  ranked: count(
    "How many of them have a place in the order, and can be paged through: all, or of very many the titles, and those in the documents that came last.",
    42,
  ),
  facets: FoundFacets,
  scope: Scope,
});
export type FoundPassages = z.infer<typeof FoundPassages>;

/** A passage that has a phrase. */
export const Occurrence = noun(
  "Occurrence",
  z.object({
    ...foundPassage,
    session: documented(z.string(), "The session that adopted the document.", "S-32"),
    start: offset("Where the phrase first begins in the passage’s text.", 42),
    end: offset("Where it ends there.", 61),
    snippet: highlighted,
    citation: Citation,
    links: PassageLinks,
  }),
  "A paragraph or a title that has the phrase, with the words around it.",
);
export type Occurrence = z.infer<typeof Occurrence>;

const inSession = z.object({
  body: Body,
  session: documented(z.string(), "The session.", "79"),
  count: count("How many passages have the phrase.", 12),
  documents: count("In how many documents.", 9),
});

/** Where a phrase stands, in order of adoption. */
export const Phrase = list("Phrase", Occurrence, {
  phrase: documented(z.string(), "The phrase as it was asked for.", "as appropriate"),
  first: documented(z.nullable(Occurrence), "The earliest in the scope; null where there is none."),
  last: documented(z.nullable(Occurrence), "The latest in the scope; null where there is none."),
  bySession: documented(z.array(inSession), "By body and session, in order of adoption."),
  byVote: documented(
    z.object({
      withoutVote: count("In documents that were adopted without a vote.", 30),
      recorded: count("In documents on which a vote was recorded.", 8),
      unknown: count("In documents of which it is not known here.", 4),
    }),
    "By how the documents were adopted.",
  ),
  scope: Scope,
});
export type Phrase = z.infer<typeof Phrase>;

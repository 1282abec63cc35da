import * as z from "zod/mini";
import { Citation } from "./citation.ts";
import { documented, noun, offset } from "./documented.ts";
import { list } from "./list.ts";
import { PassageLinks } from "./passage-links.ts";

/** A stretch of a snippet. */
export const Highlight = z.object({
  start: offset("Where it begins in the snippet’s `text`.", 33),
  end: offset("Where it ends.", 44),
});
export type Highlight = z.infer<typeof Highlight>;

/** The sentence of a paragraph that answers best. */
export const Snippet = noun(
  "Snippet",
  z.object({
    text: documented(
      z.string(),
      "The whole sentence; the whole footnote where `footnote` is given.",
      "We will strive to provide a safe and adequate environment to journalists, …",
    ),
    sentence: documented(z.string(), "The sentence’s address; for a footnote, that of its mark.", "31.1"),
    footnote: z.optional(
      documented(z.int().check(z.positive()), "The footnote’s number, where only the footnote answers.", 5),
    ),
    highlights: documented(
      z.array(Highlight),
      "What to highlight in `text`, in order: words that were asked for, and words that show a theme.",
    ),
  }),
  "The sentence of a paragraph that answers best, with what to highlight in it.",
);
export type Snippet = z.infer<typeof Snippet>;

/** One reason why a paragraph is among the hits. */
export const SearchReason = noun(
  "SearchReason",
  z.object({
    kind: documented(
      z.enum(["word", "phrase", "theme", "actor", "instrument", "everyday", "near", "filter"]),
      "A word or a quoted phrase of its text; a theme, an actor or an instrument that it speaks of and whose name was asked for; everyday words for what it says; words for what is near and that it does not say; a prefix.",
      "theme",
    ),
    query: documented(z.string(), "What was asked for, as it was written.", "press freedom"),
    match: documented(
      z.string(),
      "What it matches: the word as the text has it, the name as the vocabulary has it, or the everyday words.",
      "press freedom",
    ),
    id: z.optional(
      documented(
        z.string(),
        "The id of the theme, actor or instrument; the paragraph’s address for everyday words and what is near.",
        "media-and-journalists",
      ),
    ),
  }),
  "One reason why a paragraph is among the hits.",
);
export type SearchReason = z.infer<typeof SearchReason>;

/** A paragraph that answers a search. */
export const SearchHit = noun(
  "SearchHit",
  z.object({
    id: documented(z.string(), "The paragraph’s address.", "31"),
    score: documented(
      z.number().check(z.nonnegative()),
      "How well it answers; to be compared with the other hits of the same search only.",
      12.34,
    ),
    snippet: Snippet,
    why: documented(z.array(SearchReason), "Why it is among the hits, the best reason first."),
    citation: Citation,
    links: PassageLinks,
  }),
  "A paragraph that answers a search.",
);
export type SearchHit = z.infer<typeof SearchHit>;

/** A page of what a search found, the best first. */
export const SearchList = list("SearchList", SearchHit, {
  finds: documented(
    z.enum(["answers", "touches", "nothing"]),
    "What the paragraphs are: `answers` have most of what is asked for; `touches`, a few that have only a part of it; `nothing`: none was found.",
    "answers",
  ),
  queryLanguage: z.optional(
    documented(
      z.enum(["ar", "es", "fr", "ru", "zh"]),
      "The language that the query seems to be in, where it is not the text’s, which alone is searched. What has no hits then says nothing about the text.",
      "fr",
    ),
  ),
  suggestion: z.optional(
    documented(
      z.string(),
      "What to search for instead, where nothing was found and a word that is none is one letter off.",
      "due process",
    ),
  ),
});
export type SearchList = z.infer<typeof SearchList>;

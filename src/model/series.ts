import * as z from "zod/mini";
import { RELATION_CHANGES } from "./change.ts";
import { ComparisonCounts } from "./comparison.ts";
import { Adoption, Body } from "./document.ts";
import { address, count, documented, noun } from "./documented.ts";

/** A document of a series, as the index of all documents holds it. */
export const SeriesMember = z.object({
  document: documented(z.string(), "The id of its document.", "a-res-79-144"),
  symbol: documented(z.string(), "Its symbol.", "A/RES/79/144"),
  title: documented(z.string(), "Its title, in its first language.", "Oceans and the law of the sea"),
  session: documented(z.string(), "The session that adopted it.", "79"),
  adopted: documented(z.iso.date(), "The day of its adoption.", "2024-12-12"),
  adoption: z.optional(Adoption),
  languages: documented(z.array(z.string()), "The languages that it can be had in here.", ["en"]),
});
export type SeriesMember = z.infer<typeof SeriesMember>;

const inSeries = {
  id: documented(z.string(), "The id: a document’s `series`.", "ga-oceans-and-the-law-of-the-sea"),
  title: documented(z.string(), "The title of the latest of its documents.", "Oceans and the law of the sea"),
  body: Body,
  sessions: documented(z.array(z.string()), "The sessions that it is of, in order.", ["78", "79"]),
};

const seriesLinks = {
  self: address("The series.", "https://example.org/v1/series/ga-oceans-and-the-law-of-the-sea"),
  html: address(
    "The series as a page for people.",
    "https://example.org/series/ga-oceans-and-the-law-of-the-sea",
  ),
};

/** A series in a list. */
export const SeriesInList = noun(
  "SeriesInList",
  z.object({
    ...inSeries,
    documents: count("How many documents it has here.", 4),
    first: documented(z.iso.date(), "The day on which the first of them was adopted.", "2020-12-31"),
    last: documented(z.iso.date(), "The day on which the last of them was adopted.", "2024-12-12"),
    votes: count("Of how many of them a vote was recorded.", 4),
    links: z.object({
      ...seriesLinks,
      latest: address("The latest of its documents.", "https://example.org/v1/a-res-79-144"),
    }),
  }),
  "A series of resolutions on the same item, session after session.",
);
export type SeriesInList = z.infer<typeof SeriesInList>;

/** What can have become of a paragraph since the document before. */
export const CELL_CHANGES = [...RELATION_CHANGES, "new"] as const;
export const CellChange = z.enum(CELL_CHANGES);
export type CellChange = z.infer<typeof CellChange>;

/** How a document of a series stands to the one before it. */
export const SinceBefore = noun(
  "SinceBefore",
  z.object({
    document: documented(
      z.string(),
      "The document before it in the series, of those that are here.",
      "a-res-78-69",
    ),
    symbol: documented(z.string(), "That one’s symbol.", "A/RES/78/69"),
    counts: ComparisonCounts,
    without: documented(
      z.array(z.string()),
      "The sessions between of which this corpus holds documents, and none of the series: nothing was adopted, or it is not here.",
      ["78"],
    ),
    notHere: documented(
      z.array(z.string()),
      "The sessions between of which this corpus holds nothing: what was adopted then is not known here.",
      ["77"],
    ),
    links: z.object({
      self: address("The comparison.", "https://example.org/v1/compare?from=a-res-78-69&to=a-res-79-144"),
      html: address("The comparison as a page.", "https://example.org/compare/a-res-78-69...a-res-79-144"),
    }),
  }),
  "How a document of a series stands to the one before it.",
);
export type SinceBefore = z.infer<typeof SinceBefore>;

const SeriesDocument = noun(
  "SeriesDocument",
  z.object({
    ...z.omit(SeriesMember, { languages: true }).shape,
    paragraphs: count("How many paragraphs it has.", 421),
    since: z.optional(SinceBefore),
    links: z.object({
      self: address("The document.", "https://example.org/v1/a-res-79-144"),
      html: address("The document as a page for people.", "https://example.org/a-res-79-144"),
      votes: address("How each state voted.", "https://example.org/v1/a-res-79-144/votes"),
    }),
  }),
  "A document of a series. `since` is absent in the first of those that are here.",
);
export type SeriesDocument = z.infer<typeof SeriesDocument>;

/** A paragraph through all sessions. */
export const SeriesRow = noun(
  "SeriesRow",
  z.object({
    cells: documented(
      z.array(z.nullable(z.string())),
      "Its address in each of `documents`; null where that has none like it.",
      ["11", "12", null],
    ),
    changes: documented(
      z.array(z.nullable(CellChange)),
      "What became of it since the document before: `same`, the same words; `numbers`, other numbers, dates, references or words such as “also” alone; `reworded`; `new`. Null in the first document, and where it has none.",
      [null, "same", null],
    ),
    text: documented(
      z.string(),
      "Its words in the latest document that has it.",
      "Reaffirms its resolution 78/69;",
    ),
  }),
  "A paragraph through the sessions of a series. One that was split, or merged of several, stands in several rows.",
);
export type SeriesRow = z.infer<typeof SeriesRow>;

/** What became of a paragraph, as a list of rows has it. */
const LINE_CHANGES = [...CELL_CHANGES, "gone"] as const;

/** A paragraph through all sessions, with what each session is. */
export const SeriesLine = noun(
  "SeriesLine",
  z.object({
    cells: documented(
      z.array(
        z.object({
          document: documented(z.string(), "The id of its document.", "a-res-79-144"),
          symbol: documented(z.string(), "That one’s symbol.", "A/RES/79/144"),
          address: documented(
            z.nullable(z.string()),
            "Its address there; null where that has none like it.",
            "12",
          ),
          change: documented(
            z.nullable(z.enum(LINE_CHANGES)),
            "What became of it since the document before: `same`, the same words; `numbers`, other numbers, dates, references or words such as “also” alone; `reworded`; `new`; `gone`. Null in the first document, and where neither has one.",
            "same",
          ),
        }),
      ),
      "Where it stands in each document of the series, in the order of their adoption.",
    ),
    text: SeriesRow.shape.text,
  }),
  "A paragraph through the sessions of a series, with the document of each.",
);
export type SeriesLine = z.infer<typeof SeriesLine>;

/** A series, with all that became of its paragraphs. */
export const Series = noun(
  "Series",
  z.object({
    ...inSeries,
    language: documented(z.string(), "The language of the texts, as a BCP 47 tag.", "en"),
    documents: documented(
      z.array(SeriesDocument),
      "Its documents that are here in this language, in the order of their adoption.",
    ),
    otherwise: documented(
      z.array(SeriesMember),
      "Its documents that are here in other languages alone, and are no column.",
    ),
    rows: documented(
      z.array(SeriesRow),
      "Its paragraphs, in the order of the latest text; what is gone, where it stood.",
    ),
    links: z.object(seriesLinks),
  }),
  "A series of resolutions on the same item, session after session, and what became of each paragraph.",
);
export type Series = z.infer<typeof Series>;

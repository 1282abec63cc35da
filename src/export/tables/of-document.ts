import type { PassageAnswer } from "../../model/passage.ts";
import { made, type Table } from "./columns.ts";

/*
 * The lists under a document. A sentence's address has no column: a spreadsheet takes 16.10 for a number, or for a day in
 * October. An act's, which ends with a letter, tells it.
 */

/** What a row says of where it is from. */
const FROM = { document: "document", symbol: "symbol", language: "language", release: "release" };
const TO_DOCUMENT = { document: ["documents", "id"], symbol: ["documents", "symbol"] } as const;
const CITED = { citation: "citation.text", url: "citation.url" };

const ACTS: Table = {
  title: "What a document commits to, calls for and recognizes",
  columns: {
    ...{ id: "id", paragraph: "paragraph", kind: "kind", actor: "actor", verb: "verb" },
    addressees: "addressees[]",
    addressee: "addressee.text",
    derived: "derived",
    text: "text",
    themes: "themes[].id",
    qualifiers: "qualifiers[].text",
    qualifierKinds: "qualifiers[].kind",
    deadline: "deadline.date",
    ...{ start: "start", end: "end" },
    ...CITED,
    ...FROM,
  },
  key: ["document", "id"],
  pointsAt: { paragraph: ["paragraphs", "id"], actor: ["actors", "id"], ...TO_DOCUMENT },
};

/** The tables of one document. */
export const OF_DOCUMENT = {
  paragraphs: {
    title: "The paragraphs of a document",
    columns: {
      ...{ id: "id", number: "number", kind: "kind", unnumbered: "unnumbered", section: "section" },
      text: "text",
      subparagraphs: "subparagraphs[].id",
      footnotes: "footnotes[].text",
      themes: "themes[]",
      instruments: "references[].instrument",
      ...CITED,
      ...FROM,
    },
    key: ["document", "id"],
    pointsAt: TO_DOCUMENT,
  },
  acts: ACTS,
  commitments: { ...ACTS, title: "What a document commits to" },
  references: {
    title: "What a document points at",
    columns: {
      ...{ id: "id", paragraph: "paragraph", instrument: "instrument", locator: "locator", text: "text" },
      ...{ start: "start", end: "end", href: "href" },
      ...CITED,
      ...FROM,
    },
    key: ["document", "id"],
    pointsAt: { paragraph: ["paragraphs", "id"], instrument: ["instruments", "id"], ...TO_DOCUMENT },
  },
  votes: {
    title: "How each Member State voted",
    columns: { symbol: "symbol", state: "state", code: "code", vote: "vote" },
    key: ["symbol", "state"],
    pointsAt: { symbol: ["documents", "symbol"] },
  },
  passages: {
    title: "Several passages at once",
    columns: {
      asked: made<PassageAnswer & InDocument>(
        "asked",
        ({ document, asked }) => `${document}/${asked}`,
        "After the document’s id and a slash.",
      ),
      place: made<PassageAnswer & InDocument>(
        "passage.id",
        ({ document, passage }) => passage && `${document}/${passage.id}`,
        "After the document’s id and a slash.",
      ),
      ...{ type: "passage.type", text: "passage.text" },
      ...{ citation: "passage.citation.text", url: "passage.citation.url" },
      ...{ status: "problem.status", problem: "problem.detail", didYouMean: "problem.didYouMean" },
      ...FROM,
    },
    key: [],
  },
  search: {
    title: "What a search of a document found",
    columns: {
      ...{ id: "id", score: "score", text: "snippet.text", why: "why[].match" },
      ...CITED,
      ...FROM,
    },
    key: ["document", "id"],
  },
} as const satisfies Record<string, Table>;

interface InDocument {
  document: string;
}

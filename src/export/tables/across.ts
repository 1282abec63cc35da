import type { ComparisonRow } from "../../model/comparison.ts";
import type { ReleaseChange } from "../../model/release-change.ts";
import { BETWEEN, made, type Table } from "./columns.ts";

/* The lists that are of no one document. */

const FOUND = {
  title: "What a search of all documents found",
  columns: {
    ...{ document: "document", symbol: "symbol", adopted: "adopted", address: "id", kind: "kind" },
    ...{ language: "language", score: "score", text: "snippet.text" },
    ...{ citation: "citation.text", url: "citation.url" },
  },
  key: ["document", "address"],
} as const satisfies Table;

const COMPARED = {
  title: "Two documents side by side",
  columns: {
    op: "op",
    moved: made<ComparisonRow>("moved", ({ moved }) => (moved ? "moved" : ""), "“moved”, or nothing."),
    ...{ shape: "shape", from: "from.address", to: "to.address" },
    direction: made<ComparisonRow>("changes[].direction", ({ changes }) =>
      [...new Set(changes.flatMap(({ direction = [] }) => direction))].join(BETWEEN),
    ),
    changes: made<ComparisonRow>("changes[]", ({ changes }) =>
      changes.map(({ type, from, to }) => `${type}: ${from.text} → ${to.text}`).join(BETWEEN),
    ),
    ...{ fromText: "from.text", toText: "to.text" },
    ...{ fromCitation: "from.citation.text", toCitation: "to.citation.text" },
    ...{ fromUrl: "from.citation.url", toUrl: "to.citation.url" },
  },
  key: [],
} as const satisfies Table;

/** The tables of all documents, and of what is the same for all. */
export const ACROSS = {
  documents: {
    title: "The documents that the API holds",
    columns: {
      ...{ id: "id", symbol: "symbol", title: "title", body: "body", session: "session" },
      ...{ adopted: "adopted", published: "published", languages: "languages[]", series: "series" },
      ...{ vote: "adoption.vote", inFavour: "adoption.inFavour" },
      ...{ against: "adoption.against", abstaining: "adoption.abstaining" },
      ...{ url: "links.html", release: "release" },
    },
    key: ["id"],
    pointsAt: { series: ["series", "id"] },
  },
  series: {
    title: "Resolutions on the same item, session after session",
    columns: {
      ...{ id: "id", title: "title", body: "body", sessions: "sessions[]" },
      ...{ documents: "documents", votes: "votes", first: "first", last: "last", url: "links.html" },
    },
    key: ["id"],
  },
  lineage: {
    title: "Where a paragraph’s words come from, and what became of them",
    columns: {
      ...{ document: "document", address: "address", language: "language", relation: "relation" },
      ...{ relatedDocument: "related.document", relatedSymbol: "related.symbol" },
      ...{ relatedTitle: "related.title", relatedAddress: "related.address" },
      ...{ session: "related.session", adopted: "related.adopted", series: "related.series" },
      ...{ change: "related.change", text: "related.text" },
      ...{ citation: "related.citation.text", url: "related.citation.url" },
    },
    key: ["relation", "relatedDocument", "relatedAddress"],
  },
  hedges: {
    title: "Which qualifiers came and went, session by session",
    columns: {
      ...{ session: "session", phrase: "phrase", kind: "kind", adding: "adding" },
      ...{ added: "added", dropped: "dropped" },
    },
    key: [],
    pointsAt: { kind: ["qualifiers", "id"] },
  },
  themes: {
    title: "The subjects that acts speak of",
    columns: {
      ...{ id: "id", label: "label", definition: "definition", otherNames: "otherNames[]" },
      ...{ broader: "broader", narrower: "narrower[]", related: "related[]" },
      ...{ uncac: "matches.uncac[]", sdg: "matches.sdg[]" },
      ...{ paragraphs: "counts.paragraphs", acts: "counts.acts", commitments: "counts.commitments" },
      ...{ calls: "counts.calls", recognitions: "counts.recognitions", url: "links.self" },
    },
    key: ["id"],
    pointsAt: { broader: ["themes", "id"] },
  },
  actors: {
    title: "Who acts, or is called on",
    columns: {
      ...{ id: "id", label: "label", definition: "definition", otherNames: "otherNames[]" },
      ...{ acts: "counts.acts", addressed: "counts.addressed" },
    },
    key: ["id"],
  },
  qualifiers: {
    title: "What softens or limits an act",
    columns: {
      ...{ id: "id", label: "label", definition: "definition", examples: "examples[]", acts: "counts.acts" },
    },
    key: ["id"],
  },
  instruments: {
    title: "What documents point at",
    columns: {
      ...{ id: "id", kind: "kind", name: "name", shortName: "shortName", symbol: "symbol" },
      ...{ treatyNumber: "treatyNumber", href: "href", otherNames: "otherNames[]" },
      ...{ paragraphs: "counts.paragraphs", references: "counts.references", url: "links.self" },
    },
    key: ["id"],
  },
  found: FOUND,
  phrases: {
    title: "Where a phrase stands, in all documents",
    columns: {
      ...{ phrase: "phrase", document: "document", symbol: "symbol", session: "session" },
      ...{ adopted: "adopted", address: "id", kind: "kind", language: "language", text: "snippet.text" },
      ...{ citation: "citation.text", url: "citation.url" },
    },
    key: ["document", "address"],
  },
  compared: COMPARED,
  releases: {
    title: "Which data there was when",
    columns: {
      ...{ id: "id", published: "published", before: "before", documents: "documents", note: "note" },
      url: "links.self",
    },
    key: [],
  },
  changes: {
    title: "What changed between releases",
    columns: {
      ...{ release: "release", published: "published", type: "type", op: "op" },
      ...{ document: "document", symbol: "symbol", language: "language", id: "id" },
      ...{ before: "from.text", after: "to.text" },
      fields: made<ReleaseChange>("fields[]", ({ fields }) =>
        fields
          .map(({ field, from, to }) =>
            from === undefined && to === undefined ? field : `${field}: ${from ?? ""} → ${to ?? ""}`,
          )
          .join(BETWEEN),
      ),
      ...{ url: "links.html", urlBefore: "links.before", urlAfter: "links.after" },
    },
    key: [],
  },
} as const satisfies Record<string, Table>;

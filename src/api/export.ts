import { writeAkomaNtoso } from "../export/akoma-ntoso.ts";
import { writeCsv } from "../export/csv.ts";
import type { ExportEnding } from "../export/formats.ts";
import { writeMarkdown } from "../export/markdown.ts";
import { writePlainText } from "../export/plain-text.ts";
import { fileName, type Whole } from "../export/whole.ts";
import { type Ask, type Route, route } from "../http/route.ts";
import { inLanguage } from "../library/in-language.ts";
import { documentParameter, type OpenDocument, openDocument } from "../library/open-document.ts";
import { presentDocument } from "../library/presenting/present-document.ts";
import { presentParagraph } from "../library/presenting/present-passage.ts";
import { DocumentExport } from "../model/document.ts";

interface Format extends Pick<Route, "operation" | "summary" | "description" | "produces" | "answer"> {
  /** Writes the file; JSON, which has links and citations of its own, is presented. */
  write?: (whole: Whole) => string;
  /** What the file's name ends with, where that is more than the format. */
  ending?: string;
}

const FORMATS: Record<ExportEnding, Format> = {
  json: {
    operation: "exportAsJson",
    summary: "The whole document as JSON",
    description: "With its paragraphs, sentences, acts, footnotes and references.",
    answer: DocumentExport,
    produces: ["application/json"],
  },
  md: {
    operation: "exportAsMarkdown",
    summary: "The whole document as Markdown",
    description: "With its headings, its numbers and its footnotes, for notes and for sites.",
    produces: ["text/markdown"],
    write: writeMarkdown,
  },
  txt: {
    operation: "exportAsText",
    summary: "The whole document as plain text",
    description: "With its headings, its numbers and its footnotes, in UTF-8.",
    produces: ["text/plain"],
    write: writePlainText,
  },
  csv: {
    operation: "exportAsCsv",
    summary: "The acts of a document as CSV",
    description:
      "RFC 4180, in UTF-8 with a byte order mark. Where a spreadsheet would take a cell for a formula, an apostrophe stands before it.",
    produces: ["text/csv"],
    write: writeCsv,
    ending: "acts.csv",
  },
  xml: {
    operation: "exportAsXml",
    summary: "The whole document as Akoma Ntoso",
    description: "Akoma Ntoso 3.0, after the model of the files that the United Nations publishes.",
    produces: ["application/xml", "application/akn+xml"],
    write: writeAkomaNtoso,
  },
};

/** `/v1/s-32-1/export.{json,md,txt,csv,xml}`: a document to take along, as a file. */
export const exports: readonly Route[] = Object.entries(FORMATS).map(([name, { write, ending, ...format }]) =>
  route({
    ...format,
    tag: "Take the whole document",
    path: `/v1/{document}/export.${name}`,
    pathParameters: documentParameter,
    query: inLanguage,
    problems: [404],
    handle(ask) {
      const open = openDocument(ask);
      const { by, paragraphs } = open;
      const text = write?.({ ...by, paragraphs });
      return {
        body: text === undefined ? { json: present(ask, open) } : { text },
        language: by.language,
        headers: { "Content-Disposition": `attachment; filename="${fileName(by, ending ?? name)}"` },
      };
    },
  }),
);

function present(
  ask: Pick<Ask, "origin" | "release">,
  { document, paragraphs, order, by }: OpenDocument,
): DocumentExport {
  return {
    ...presentDocument(ask, document.entry, by.language),
    paragraphs: paragraphs.map((paragraph) => presentParagraph(by, paragraph, order)),
  };
}

import { partsOf } from "../library/text-parts.ts";
import type { Footnote } from "../model/footnote.ts";
import type { Quotation } from "./quotation.ts";
import { asLine, linesOf, notesIn, superscript, withNotes } from "./text-pieces.ts";
import { imprint, labelOf, provenance, type Whole } from "./whole.ts";

/**
 * Writes a document as plain text in UTF-8, a paragraph or a lettered part a line and an empty line between: footnote marks in superscript
 * as the source has them, the notes at the end.
 */
export function writePlainText(whole: Whole): string {
  const { entry, paragraphs } = whole;
  return blocks([
    asLine(provenance(whole)),
    asLine(entry.title),
    imprint(entry).map(asLine).join("\n"),
    ...partsOf(whole).flatMap(({ annex, opensAnnex, section, paragraphs }) => [
      ...(opensAnnex ? [annex?.heading, annex?.title ?? undefined] : [])
        .flatMap((line) => line ?? [])
        .map(asLine),
      ...(section === undefined ? [] : [asLine(section.title)]),
      ...paragraphs.map((paragraph) => {
        const lines = linesOf(paragraph).map((line) =>
          marked(paragraph.text.slice(line.start, line.end), notesIn(paragraph.footnotes, line)),
        );
        return labelOf(paragraph) + lines.join("\n\n");
      }),
    ]),
    ...paragraphs.flatMap(({ footnotes }) => footnotes).map(note),
  ]);
}

/** Writes quotations as plain text: the words, the footnotes, the citation, its address. */
export function quoteInPlainText(quotations: readonly Quotation[]): string {
  return blocks(
    quotations.flatMap(({ paragraphs, citation }) => [
      ...paragraphs.map(({ text, notes }) => marked(text, notes)),
      ...paragraphs.flatMap(({ notes }) => notes).map(note),
      `${asLine(citation.text)}\n${asLine(citation.url)}`,
    ]),
  );
}

function marked(text: string, notes: readonly Footnote[]): string {
  const pieces = withNotes(text, notes);
  return pieces
    .map((piece) => (typeof piece === "string" ? asLine(piece) : superscript(piece.number)))
    .join("");
}

function note({ number, text }: Footnote): string {
  return `${superscript(number)} ${asLine(text)}`;
}

function blocks(texts: readonly string[]): string {
  return `${texts.join("\n\n")}\n`;
}

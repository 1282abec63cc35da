import type { Footnote } from "../model/footnote.ts";
import { directionOf } from "../words/direction.ts";
import type { Quotation } from "./quotation.ts";
import { withItalics, withNotes } from "./text-pieces.ts";
import { asHtml, block, inline, type Markup } from "./write-markup.ts";

/**
 * Writes quotations as a whole, small HTML document without scripts or styles: whoever saves it has a page that says
 * what it is, and whoever wants a fragment takes its `figure`.
 */
export function quoteInHtml(quotations: readonly Quotation[]): string {
  const [first] = quotations;
  const { text = "", url = "" } = first?.citation ?? {};
  const page = block(
    "html",
    { lang: first?.language },
    block(
      "head",
      {},
      inline("meta", { charset: "utf-8" }),
      inline("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      inline("title", {}, text),
      inline("link", { rel: "canonical", href: url }),
    ),
    block("body", {}, ...quotations.map((one) => figure(one))),
  );
  return `<!DOCTYPE html>\n${asHtml(page)}\n`;
}

/** A quotation as an element: its words, its citation, its footnotes. */
function figure({ paragraphs, citation, language }: Quotation): Markup {
  const notes = paragraphs.flatMap(({ notes }) => notes);
  const inLanguage = {
    lang: language,
    dir: directionOf(language) === "rtl" ? "rtl" : undefined,
    translate: "no",
  };
  return block(
    "figure",
    {},
    block(
      "blockquote",
      { cite: citation.url, ...inLanguage },
      ...paragraphs.map(({ text, notes }) => inline("p", {}, ...marked(text, notes, language))),
    ),
    block(
      "figcaption",
      {},
      inline("cite", {}, inline("a", { href: citation.url }, citation.text)),
      ...(notes.length === 0
        ? []
        : [block("ol", inLanguage, ...notes.map((note) => listed(note, language)))]),
    ),
  );
}

function marked(text: string, notes: readonly Footnote[], language: string): (string | Markup)[] {
  return withNotes(text, notes).map((piece) => {
    if (typeof piece === "string") return piece;
    const link = { href: `#note-${language}-${piece.number}`, id: `mark-${language}-${piece.number}` };
    return inline("sup", {}, inline("a", link, `${piece.number}`));
  });
}

function listed(note: Footnote, language: string): Markup {
  const words = withItalics(note).map(({ text, italic }) => (italic ? inline("i", {}, text) : text));
  return inline("li", { id: `note-${language}-${note.number}`, value: `${note.number}` }, ...words);
}

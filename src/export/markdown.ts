import { partsOf } from "../library/text-parts.ts";
import type { CorpusParagraph } from "../model/corpus.ts";
import type { Footnote } from "../model/footnote.ts";
import type { Quotation } from "./quotation.ts";
import { asLine, linesOf, notesIn, withItalics, withNotes } from "./text-pieces.ts";
import { imprint, labelOf, provenance, type Whole } from "./whole.ts";

/**
 * Writes a document as Markdown (CommonMark 0.31, with the footnotes of GitHub and Pandoc). Numbered paragraphs are
 * list items that begin with their own number, so that the file reads like the text.
 */
export function writeMarkdown(whole: Whole): string {
  const { entry, paragraphs } = whole;
  return blocks([
    comment(provenance(whole)),
    `# ${escapeMarkdown(entry.title)}`,
    escapeMarkdown(imprint(entry).join(" · ")),
    ...partsOf(whole).flatMap(({ annex, opensAnnex, section, paragraphs }) => [
      ...(opensAnnex && annex !== undefined ? [`## ${escapeMarkdown(annex.heading)}`] : []),
      ...(opensAnnex && annex?.title != null ? [`### ${escapeMarkdown(annex.title)}`] : []),
      ...(section === undefined
        ? []
        : [`${annex === undefined ? "##" : "###"} ${escapeMarkdown(section.title)}`]),
      ...paragraphs.map(listed),
    ]),
    ...paragraphs.flatMap(({ footnotes }) => footnotes).map((note) => definition(note)),
  ]);
}

/** A paragraph with its number, and its lettered parts as paragraphs of the same item. */
function listed(paragraph: CorpusParagraph): string {
  const label = labelOf(paragraph);
  const lines = linesOf(paragraph).map((line) =>
    marked(paragraph.text.slice(line.start, line.end), notesIn(paragraph.footnotes, line)),
  );
  return label + lines.join(`\n\n${" ".repeat(label.length)}`);
}

/** Writes quotations as Markdown: each a block quote, its citation as a link, and its footnotes. */
export function quoteInMarkdown(quotations: readonly Quotation[]): string {
  return blocks(
    quotations.flatMap(({ paragraphs, citation, language }) => {
      // Two languages have footnotes of the same number.
      const prefix = quotations.length > 1 ? `${language}-` : "";
      return [
        paragraphs.map(({ text, notes }) => `> ${marked(text, notes, prefix)}`).join("\n>\n"),
        `— [${escapeMarkdown(citation.text)}](${target(citation.url)})`,
        ...paragraphs.flatMap(({ notes }) => notes).map((note) => definition(note, prefix)),
      ];
    }),
  );
}

function marked(text: string, notes: readonly Footnote[], prefix = ""): string {
  const pieces = withNotes(text, notes);
  return pieces
    .map((piece, index) =>
      typeof piece === "string" ? escapeMarkdown(piece, index === 0) : `[^${prefix}${piece.number}]`,
    )
    .join("");
}

function definition(note: Footnote, prefix = ""): string {
  const text = withItalics(note)
    .map(({ text, italic }, index) =>
      italic ? `*${escapeMarkdown(text, false)}*` : escapeMarkdown(text, index === 0),
    )
    .join("");
  return `[^${prefix}${note.number}]: ${text}`;
}

/**
 * Escapes text, so that CommonMark (2.4) shows it as it is.
 *
 * @param opens whether it stands at the beginning of a block, where more characters mean something
 */
export function escapeMarkdown(text: string, opens = true): string {
  const escaped = asLine(text)
    .replace(/[\\`*_[\]<>|~$]/g, "\\$&")
    .replace(/&(?=[#\w])/g, "\\&");
  if (!opens) return escaped;
  return escaped
    .trimStart()
    .replace(/^([#+=-]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** A link's target: parentheses and angle brackets would end it. */
function target(url: string): string {
  return asLine(url).replace(/[\s()<>\\]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  });
}

/** An HTML comment (CommonMark 4.6), which `-->` would end. */
function comment(text: string): string {
  return `<!-- ${asLine(text).replace(/--+/g, "-")} -->`;
}

function blocks(texts: readonly string[]): string {
  return `${texts.join("\n\n")}\n`;
}

import type { Footnote } from "../../model/footnote.ts";
import { toSuperscript } from "./notes.ts";
import type { Block, Reading, ReadParagraph } from "./read-text.ts";

/**
 * Writes the source again from what was read of it: the proof that reading loses nothing.
 *
 * @returns the text of the source file, to be compared byte for byte
 */
export function writeBack(reading: Reading): string {
  const paragraphs = new Map(reading.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const annexes = new Map(reading.annexes.map((annex) => [annex.id, annex]));
  const headings = new Map(reading.sections.map((section) => [section.id, section.title]));
  const footnotes = new Map(reading.paragraphs.flatMap((p) => p.footnotes).map((f) => [f.number, f]));
  return reading.blocks.map((block) => `${lineOf(block)}\n`).join("");

  function lineOf(block: Block): string {
    switch (block.is) {
      case "blank":
        return "";
      case "masthead":
      case "running head":
      case "closing":
        return block.raw;
      case "heading":
        return headings.get(block.section) ?? "";
      case "annex heading":
        return annexes.get(block.annex)?.heading ?? "";
      case "annex title":
        return annexes.get(block.annex)?.title ?? "";
      case "footnote":
        return footnoteLine(footnotes.get(block.number));
      case "paragraph":
        return paragraphLine(paragraphs.get(block.id), block.start, block.end);
    }
  }
}

function paragraphLine(paragraph: ReadParagraph | undefined, start: number, end: number): string {
  if (paragraph === undefined) return "";
  const isNumbered = paragraph.kind === "operative" && paragraph.unnumbered !== true;
  let line = start === 0 && isNumbered ? `${paragraph.number}. ` : "";
  let from = start;
  for (const footnote of paragraph.footnotes) {
    if (footnote.at <= start || footnote.at > end) continue;
    line += paragraph.text.slice(from, footnote.at) + toSuperscript(footnote.number);
    from = footnote.at;
  }
  return line + paragraph.text.slice(from, end);
}

function footnoteLine(footnote: Footnote | undefined): string {
  if (footnote === undefined) return "";
  let line = `${toSuperscript(footnote.number)} `;
  let from = 0;
  for (const { start, end } of footnote.emphasis) {
    line += `${footnote.text.slice(from, start)}*${footnote.text.slice(start, end)}*`;
    from = end;
  }
  return line + footnote.text.slice(from);
}

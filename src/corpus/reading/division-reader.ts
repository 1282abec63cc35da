import type { Section } from "../../model/section.ts";
import type { Mark } from "./notes.ts";
import { OpenParagraph } from "./open-paragraph.ts";
import type { Block, Division, ReadParagraph } from "./read-text.ts";
import { excerpt, SourceError } from "./source-error.ts";

/** The text itself or one of its annexes, while its lines are read. */
export class DivisionReader {
  readonly paragraphs: ReadParagraph[] = [];
  readonly sections: Section[] = [];
  readonly marks: Mark[] = [];
  readonly #expected: Division;
  #open: OpenParagraph | undefined;

  constructor(expected: Division) {
    this.#expected = expected;
  }

  /** Reads a heading; null where the line is none. */
  readHeading(raw: string, line: number): Block | null {
    const { prefix, sections } = this.#expected;
    const heading = sections.find(({ title }) => title === raw);
    if (heading === undefined) return null;
    const next = this.#nextHeading;
    if (heading !== next) {
      const expected = next === undefined ? "no further heading" : `the heading "${next.title}" before it`;
      throw new SourceError(line, `the heading ${excerpt(raw)}`, expected);
    }
    this.#close(line, `the heading ${excerpt(raw)}`);
    if (this.sections.length === 0) this.#checkPreamble(line);
    const section = { id: prefix + heading.id, title: heading.title, paragraphs: [] };
    this.sections.push(section);
    return { is: "heading", section: section.id };
  }

  /** Reads a line of running text: the beginning of a paragraph, of a part of one, or the rest of either. */
  readLine(raw: string, line: number): Block {
    if (raw !== raw.trim() || raw.includes("  ") || raw.includes("\t")) {
      throw new SourceError(line, `stray white space in ${excerpt(raw)}`, "single spaces between words");
    }
    if (raw.includes("*"))
      throw new SourceError(line, "an asterisk in running text", "italics in footnotes only");
    const numbered = /^(\d+)\. (.*)$/u.exec(raw);
    if (numbered !== null && this.#expected.numbered) {
      this.#close(line, excerpt(raw));
      return this.#beginNumbered(Number(numbered[1]), raw, line).append(numbered[2] ?? "", line);
    }
    if (this.#open?.goesOnWith(raw, line) === true) return this.#open.append(raw, line);
    this.#close(line, excerpt(raw));
    return this.#beginUnnumbered(raw, line).append(raw, line);
  }

  /** Makes sure that as much was read as was expected. */
  end(line: number, before: string): void {
    this.#close(line, before);
    const missing = this.#nextHeading;
    if (missing !== undefined)
      throw new SourceError(line, before, `the heading "${missing.title}" before it`);
    const empty = this.sections.find(({ paragraphs }) => paragraphs.length === 0);
    if (empty !== undefined)
      throw new SourceError(line, `no paragraph under "${empty.title}"`, "at least one");
    const { operative } = this.#expected;
    if (this.#operative === 0) this.#checkPreamble(line);
    if (this.#operative !== operative) {
      throw new SourceError(
        line,
        `${before} after paragraph ${this.#operative}`,
        `paragraphs up to ${operative}`,
      );
    }
  }

  get #operative(): number {
    return this.paragraphs.filter(({ kind }) => kind === "operative").length;
  }

  get #nextHeading() {
    return this.#expected.sections[this.sections.length];
  }

  #beginNumbered(number: number, raw: string, line: number): OpenParagraph {
    const heading = this.#nextHeading;
    if (this.sections.length === 0 && heading !== undefined) {
      throw new SourceError(line, excerpt(raw), `the heading "${heading.title}" before the first number`);
    }
    const next = this.#operative + 1;
    if (number !== next) throw new SourceError(line, `paragraph ${number}`, `paragraph ${next}`);
    if (next === 1) this.#checkPreamble(line);
    return this.#begin({ number, kind: "operative" }, line);
  }

  #beginUnnumbered(raw: string, line: number): OpenParagraph {
    const { numbered, preamble } = this.#expected;
    const next = this.#operative + 1;
    if (!numbered && (this.paragraphs.length >= preamble || this.sections.length > 0)) {
      return this.#begin({ number: next, kind: "operative", unnumbered: true }, line);
    }
    if (numbered && (next > 1 || this.sections.length > 0)) {
      const heading = this.#nextHeading;
      const or = heading === undefined ? "" : ` or the heading "${heading.title}"`;
      throw new SourceError(line, excerpt(raw), `paragraph ${next}${or}`);
    }
    return this.#begin({ number: this.paragraphs.length + 1, kind: "preamble" }, line);
  }

  #begin(about: Pick<ReadParagraph, "number" | "kind" | "unnumbered">, line: number): OpenParagraph {
    const section = this.sections.at(-1);
    const place = about.kind === "preamble" ? `preamble-${about.number}` : `${about.number}`;
    const id = this.#expected.prefix + place;
    const paragraph = { id, ...about, section: section?.id ?? null, text: "", footnotes: [] };
    this.paragraphs.push(paragraph);
    section?.paragraphs.push(id);
    this.#open = new OpenParagraph(paragraph, line);
    return this.#open;
  }

  #close(line: number, before: string): void {
    this.#open?.close(line, before);
    this.marks.push(...(this.#open?.marks ?? []));
    this.#open = undefined;
  }

  #checkPreamble(line: number): void {
    const { preamble } = this.#expected;
    const { length } = this.paragraphs;
    if (length !== preamble) {
      throw new SourceError(
        line,
        `the preamble ends after ${length} paragraphs`,
        `${preamble} (document.yaml)`,
      );
    }
  }
}

import type { Annex } from "../../model/annex.ts";
import { decodeSource } from "./decode.ts";
import { DivisionReader } from "./division-reader.ts";
import { SOURCE_LANGUAGES } from "./languages/index.ts";
import { adoptionDay, readMasthead } from "./masthead.ts";
import { type Note, pairNotes, readNote } from "./notes.ts";
import type { Block, Expectation, Reading } from "./read-text.ts";
import { excerpt, SourceError } from "./source-error.ts";

/** Page furniture that some sources carry inside the text: a symbol, a job number, a page number. */
const RUNNING_HEAD =
  /^(?:(?:A|S|A\/HRC)\/RES\/\S+(?: \(\d{4}\))?|\d{2}-\d{5}(?: \([ACEFRS]\))?(?: \d+\/\d+)?|\d+\/\d+(?: \d{2}-\d{5})?)$/;

/**
 * Reads the plain text of a resolution, and of its annexes: a preamble without numbers, then operative paragraphs, with
 * headings, lettered parts, footnote blocks and page breaks where it has any.
 *
 * @param bytes the source file, as received
 * @param expectation what `document.yaml` says of the text
 * @throws {SourceError} naming the first line that does not fit, and what was expected there
 */
export function readResolutionText(bytes: Uint8Array, expectation: Expectation): Reading {
  const lines = decodeSource(bytes);
  const text = new TextReader(expectation, readMasthead(lines, expectation));
  for (const [index, raw] of lines.entries()) {
    if (index >= text.blocks.length) text.read(raw, index + 1);
  }
  return text.end(lines.length);
}

/** A text while its lines are read, one block a line. */
class TextReader {
  readonly blocks: Block[];
  readonly #expectation: Expectation;
  readonly #notes: Note[] = [];
  readonly #divisions: DivisionReader[];
  readonly #annexes: Annex[] = [];
  /** The annex whose title has to come next. */
  #untitled: Annex | undefined;
  /** Whether the text, or what came of it last, has said at which meeting it was adopted. */
  #isClosed = false;

  constructor(expectation: Expectation, masthead: Block[]) {
    const [main] = expectation.divisions;
    if (main === undefined) throw new TypeError("a text has one division at least");
    this.#expectation = expectation;
    this.blocks = masthead;
    this.#divisions = [new DivisionReader(main)];
  }

  /** Reads the next line. */
  read(raw: string, line: number): void {
    this.blocks.push(this.#blockOf(raw, line));
  }

  /** Makes a reading of what was read, where it is as much as was expected. */
  end(lastLine: number): Reading {
    const missing = this.#expectation.divisions[this.#divisions.length];
    if (this.#untitled !== undefined || missing !== undefined) {
      const wanted = this.#untitled?.title ?? missing?.heading;
      throw new SourceError(lastLine, "the end of the file", `"${wanted}" before it`);
    }
    this.#current.end(lastLine, "the end of the file");
    const paragraphs = this.#divisions.flatMap((division) => division.paragraphs);
    const marks = this.#divisions.flatMap((division) => division.marks);
    const footnotes = pairNotes(marks, this.#notes, this.#expectation.footnotes, lastLine);
    for (const paragraph of paragraphs) {
      paragraph.footnotes = paragraph.footnotes.map((marked) => footnotes.get(marked.number) ?? marked);
    }
    for (const [index, annex] of this.#annexes.entries()) {
      annex.paragraphs = this.#divisions[index + 1]?.paragraphs.map(({ id }) => id) ?? [];
    }
    const sections = this.#divisions.flatMap((division) => division.sections);
    return { paragraphs, sections, annexes: this.#annexes, blocks: this.blocks };
  }

  get #current(): DivisionReader {
    return this.#divisions.at(-1) as DivisionReader;
  }

  #blockOf(raw: string, line: number): Block {
    if (raw === "") return { is: "blank" };
    if (RUNNING_HEAD.test(raw)) return { is: "running head", raw };
    return (
      this.#readAnnexTitle(raw, line) ??
      this.#readAnnexHeading(raw, line) ??
      this.#current.readHeading(raw, line) ??
      this.#readNote(raw, line) ??
      this.#readClosing(raw) ??
      this.#current.readLine(raw, line)
    );
  }

  #readNote(raw: string, line: number): Block | null {
    const note = readNote(raw, line);
    if (note === null) return null;
    this.#notes.push(note);
    return { is: "footnote", number: note.number };
  }

  #readClosing(raw: string): Block | null {
    const { language } = this.#expectation;
    if (SOURCE_LANGUAGES[language]?.meeting.test(raw) === true) this.#isClosed = true;
    else if (!this.#isClosed) return null;
    else if (raw.replace(/\*$/, "") !== adoptionDay(this.#expectation) && !/^\[.*\]$/.test(raw)) return null;
    return { is: "closing", raw };
  }

  #readAnnexHeading(raw: string, line: number): Block | null {
    const { divisions } = this.#expectation;
    const next = divisions[this.#divisions.length];
    const found = divisions.find(({ heading }) => heading === raw);
    if (found === undefined) return null;
    if (next !== found) {
      const expected = next === undefined ? "no further annex" : `"${next.heading}" before it`;
      throw new SourceError(line, `the annex ${excerpt(raw)}`, expected);
    }
    this.#current.end(line, `the annex ${excerpt(raw)}`);
    const annex: Annex = {
      id: found.prefix.slice(0, -1),
      heading: raw,
      title: found.title ?? null,
      paragraphs: [],
    };
    this.#isClosed = false;
    this.#annexes.push(annex);
    this.#divisions.push(new DivisionReader(found));
    this.#untitled = annex.title === null ? undefined : annex;
    return { is: "annex heading", annex: annex.id };
  }

  #readAnnexTitle(raw: string, line: number): Block | null {
    const annex = this.#untitled;
    if (annex === undefined) return null;
    if (raw !== annex.title) throw new SourceError(line, excerpt(raw), `the annex's title, "${annex.title}"`);
    this.#untitled = undefined;
    return { is: "annex title", annex: annex.id };
  }
}

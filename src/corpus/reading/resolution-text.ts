import { decodeSource } from "./decode.ts";
import { readMasthead } from "./masthead.ts";
import { type Mark, type Note, pairNotes, readNote, takeMarks } from "./notes.ts";
import type { Block, Expectation, Reading, ReadParagraph } from "./reading.ts";
import { excerpt, SourceError } from "./source-error.ts";

/** Page furniture that some sources carry inside the text: a symbol, a job number, a page number. */
const RUNNING_HEAD = /^(?:A\/RES\/\S+|\d{2}-\d{5}(?: \(E\))?(?: \d+\/\d+)?|\d+\/\d+(?: \d{2}-\d{5})?)$/;

/** The end of a paragraph: everything else at the end of a line means that the page breaks within it. */
const COMPLETE = /[.?!]["'”’)]?$/u;

interface Open {
  paragraph: ReadParagraph;
  line: number;
}

/**
 * Reads the plain text of a resolution: an unnumbered preamble, then numbered paragraphs under headings, with
 * footnote blocks and page breaks in between.
 *
 * @param bytes the source file, as received
 * @param expectation what `document.yaml` says of the document
 * @throws {SourceError} naming the first line that does not fit, and what was expected there
 */
export function readResolutionText(bytes: Uint8Array, expectation: Expectation): Reading {
  const lines = decodeSource(bytes);
  const blocks: Block[] = readMasthead(lines, expectation);
  const reading: Reading = { paragraphs: [], sections: [], blocks };
  const marks: Mark[] = [];
  const notes: Note[] = [];
  let open: Open | undefined;

  for (const [index, raw] of lines.entries()) {
    if (index < blocks.length) continue;
    const line = index + 1;
    if (raw === "") {
      blocks.push({ is: "blank" });
    } else if (RUNNING_HEAD.test(raw)) {
      blocks.push({ is: "running head", raw });
    } else if (readHeading(raw, line)) {
      // The heading is in the reading now.
    } else {
      const note = readNote(raw, line);
      if (note !== null) {
        notes.push(note);
        blocks.push({ is: "footnote", number: note.number });
      } else {
        readParagraphLine(raw, line);
      }
    }
  }
  closeParagraph(lines.length, "the end of the file");
  checkTotals();
  const footnotes = pairNotes(marks, notes, expectation.expects.footnotes, lines.length);
  for (const paragraph of reading.paragraphs) {
    paragraph.footnotes = paragraph.footnotes.map((marked) => footnotes.get(marked.number) ?? marked);
  }
  return reading;

  function readHeading(raw: string, line: number): boolean {
    const found = expectation.sections.findIndex(({ title }) => title === raw);
    const heading = expectation.sections[found];
    if (heading === undefined) return false;
    if (found !== reading.sections.length) {
      const next = expectation.sections[reading.sections.length];
      throw new SourceError(
        line,
        `the heading ${excerpt(raw)}`,
        next === undefined ? "no further heading" : `the heading "${next.title}" before it`,
      );
    }
    closeParagraph(line, `the heading ${excerpt(raw)}`);
    if (found === 0) checkPreamble(line);
    reading.sections.push({ ...heading, paragraphs: [] });
    blocks.push({ is: "heading", section: heading.id });
    return true;
  }

  function readParagraphLine(raw: string, line: number) {
    if (raw !== raw.trim() || raw.includes("  ") || raw.includes("\t")) {
      throw new SourceError(line, `stray white space in ${excerpt(raw)}`, "single spaces between words");
    }
    if (raw.includes("*"))
      throw new SourceError(line, "an asterisk in running text", "italics in footnotes only");
    const numbered = /^(\d+)\. (.*)$/u.exec(raw);
    if (numbered !== null) {
      beginParagraph(Number(numbered[1]), raw, line);
      appendToParagraph(numbered[2] ?? "", line);
    } else {
      const complete = open === undefined || COMPLETE.test(open.paragraph.text);
      if (complete && reading.sections.length > 0) {
        const next = reading.sections.flatMap((section) => section.paragraphs).length + 1;
        const heading = expectation.sections[reading.sections.length];
        const or = heading === undefined ? "" : ` or the heading "${heading.title}"`;
        throw new SourceError(line, excerpt(raw), `paragraph ${next}${or}`);
      }
      if (complete) beginParagraph(null, raw, line);
      appendToParagraph(raw, line);
    }
  }

  function beginParagraph(number: number | null, raw: string, line: number) {
    closeParagraph(line, excerpt(raw));
    const section = reading.sections.at(-1);
    if (number !== null && section === undefined) {
      const heading = expectation.sections[0];
      throw new SourceError(line, excerpt(raw), `the heading "${heading?.title}" before the first number`);
    }
    const operative = reading.sections.flatMap(({ paragraphs }) => paragraphs).length;
    if (number !== null && number !== operative + 1) {
      throw new SourceError(line, `paragraph ${number}`, `paragraph ${operative + 1}`);
    }
    const place = number ?? reading.paragraphs.length + 1;
    const id = number === null ? `preamble-${place}` : `${place}`;
    const kind = number === null ? "preamble" : "operative";
    const paragraph: ReadParagraph = {
      id,
      number: place,
      kind,
      section: section?.id ?? null,
      text: "",
      footnotes: [],
    };
    reading.paragraphs.push(paragraph);
    section?.paragraphs.push(id);
    open = { paragraph, line };
  }

  function appendToParagraph(raw: string, line: number) {
    if (open === undefined) throw new SourceError(line, excerpt(raw), "the beginning of a paragraph");
    const { paragraph } = open;
    // A compound word that the page break split at its hyphen ("anti-" / "corruption") needs no space.
    const joint = paragraph.text === "" || paragraph.text.endsWith("-") ? "" : " ";
    const start = paragraph.text.length + joint.length;
    const taken = takeMarks(raw, line, start);
    paragraph.text += joint + taken.text;
    for (const mark of taken.marks) {
      marks.push(mark);
      paragraph.footnotes.push({ number: mark.number, at: mark.at, text: "", emphasis: [] });
    }
    blocks.push({ is: "paragraph", id: paragraph.id, start, end: paragraph.text.length });
  }

  function closeParagraph(line: number, before: string) {
    if (open !== undefined && !COMPLETE.test(open.paragraph.text)) {
      const end = open.paragraph.text.slice(-30);
      throw new SourceError(
        line,
        `${before}, while paragraph ${open.paragraph.id} (line ${open.line}) stops at "…${end}"`,
        "the rest of its sentence",
      );
    }
    open = undefined;
  }

  function checkPreamble(line: number) {
    const { preamble } = expectation.expects;
    if (reading.paragraphs.length !== preamble) {
      const problem = `the preamble ends after ${reading.paragraphs.length} paragraphs`;
      throw new SourceError(line, problem, `${preamble} (document.yaml)`);
    }
  }

  function checkTotals() {
    const missing = expectation.sections[reading.sections.length];
    if (missing !== undefined) {
      throw new SourceError(lines.length, "the end of the file", `the heading "${missing.title}" before it`);
    }
    const empty = reading.sections.find(({ paragraphs }) => paragraphs.length === 0);
    if (empty !== undefined) {
      throw new SourceError(lines.length, `no paragraph under "${empty.title}"`, "at least one");
    }
    const operative = reading.sections.flatMap(({ paragraphs }) => paragraphs).length;
    if (operative !== expectation.expects.operative) {
      const problem = `the end of the file after paragraph ${operative}`;
      throw new SourceError(lines.length, problem, `paragraphs up to ${expectation.expects.operative}`);
    }
  }
}

import { SOURCE_LANGUAGES } from "./languages/index.ts";
import { type Mark, takeMarks } from "./notes.ts";
import { type Levels, labelOf, labelsAfter, placeLabel } from "./part-labels.ts";
import type { Block, ReadParagraph } from "./read-text.ts";
import { excerpt, SourceError } from "./source-error.ts";

/** Marks that close after a full stop. */
const CLOSING = "[\\s\\u00a0\\u202f]?[\"'”’»)]?$";
/** The end of a sentence: everything else at the end of a line means that the page may break within a paragraph. */
const SENTENCE_END = new RegExp(`[.?!。؟]${CLOSING}`, "u");
/** What an operative paragraph may end with, and one of the preamble, which its body's sentence goes on after. */
const OPERATIVE_END = new RegExp(`[.?!;。；؟؛]${CLOSING}`, "u");
const PREAMBLE_END = new RegExp(`[.?!;,。；，؟؛،]${CLOSING}`, "u");
const CONJUNCTIONS = Object.values(SOURCE_LANGUAGES)
  .flatMap(({ conjunctions }) => conjunctions)
  .join("|");
/** What stands before a lettered part: its introduction, or the part before it. */
const BEFORE_PART = new RegExp(`(?:[:;,.?!：；，。؛،؟]|[;,；，؛،] ?(?:${CONJUNCTIONS}))$`, "u");
/** What only another part can follow, where there are parts. */
const ANNOUNCES_PART = new RegExp(`(?:[:：]|[;,；，؛،] ?(?:${CONJUNCTIONS}))$`, "u");
/** A part that is over, and isn't the last: a page that breaks within a part breaks within its words. */
const ENDS_PART = new RegExp(`[;；؛]${CLOSING}`, "u");
const CAPITAL = /^\p{Lu}/u;
/** `(b) …`, in French `b) …`. */
const LABELLED = /^\(?([a-z]{1,5})\) \S/u;

/** A paragraph while its lines are read. */
export class OpenParagraph {
  readonly paragraph: ReadParagraph;
  readonly marks: Mark[] = [];
  /** The line that it begins on. */
  readonly #line: number;
  #levels: Levels = [];
  /** Whether what closes a list of parts has been read. */
  #isClosed = false;

  constructor(paragraph: ReadParagraph, line: number) {
    this.paragraph = paragraph;
    this.#line = line;
  }

  /**
   * Whether a line that has no number of its own goes on with this paragraph: it is the rest of it, or a part.
   *
   * @throws {SourceError} where it has a part's label that doesn't follow
   */
  goesOnWith(raw: string, line: number): boolean {
    if (this.#partAt(raw, line) !== undefined) return true;
    const { id, text, kind, unnumbered, subparagraphs } = this.paragraph;
    if (subparagraphs !== undefined && ANNOUNCES_PART.test(text) && CAPITAL.test(raw)) {
      throw new SourceError(line, `${excerpt(raw)} in paragraph ${id}`, labelsAfter(this.#levels));
    }
    if (SENTENCE_END.test(text)) return false;
    const end = kind === "preamble" ? PREAMBLE_END : OPERATIVE_END;
    const mayBeOver = kind === "preamble" || unnumbered === true || subparagraphs !== undefined;
    return !(mayBeOver && end.test(text) && CAPITAL.test(raw));
  }

  /** The level of the part that a line begins; undefined where it begins none. */
  #partAt(raw: string, line: number): Levels | undefined {
    const label = LABELLED.exec(raw)?.[1];
    const { text, id } = this.paragraph;
    if (label === undefined || !BEFORE_PART.test(text)) return undefined;
    const levels = placeLabel(label, this.#levels, text.endsWith(":"));
    // "…, as in paragraphs (c)": a comma may as well be within a sentence.
    if (levels !== undefined || text.endsWith(",")) return levels;
    throw new SourceError(
      line,
      `${excerpt(raw)} in paragraph ${id}`,
      `${labelsAfter(this.#levels)}, or the rest of the sentence`,
    );
  }

  /** Adds a line to the paragraph, as the next part of it where it is one. */
  append(raw: string, line: number): Block {
    const { paragraph } = this;
    const levels = this.#partAt(raw, line);
    // A compound word that the page break split at its hyphen ("anti-" / "corruption") needs no space.
    const joint = paragraph.text === "" || paragraph.text.endsWith("-") ? "" : " ";
    const before = paragraph.subparagraphs === undefined ? "" : paragraph.text;
    const start = paragraph.text.length + joint.length;
    const taken = takeMarks(raw, line, start);
    if (levels !== undefined) this.#beginPart(levels, start);
    paragraph.text += joint + taken.text;
    for (const mark of taken.marks) {
      this.marks.push(mark);
      paragraph.footnotes.push({ number: mark.number, at: mark.at, text: "", emphasis: [] });
    }
    // After "(b) Lamps;" a line without a label closes the list: it is the paragraph's, and no part's.
    this.#isClosed = levels === undefined && (this.#isClosed || ENDS_PART.test(before));
    if (!this.#isClosed) for (const part of this.#openParts()) part.end = paragraph.text.length;
    return { is: "paragraph", id: paragraph.id, start, end: paragraph.text.length };
  }

  /**
   * Makes sure that the paragraph is whole.
   *
   * @param before what stands on the line after it
   * @throws {SourceError} where its last sentence stops in the middle
   */
  close(line: number, before: string): void {
    const { id, text, kind } = this.paragraph;
    if ((kind === "preamble" ? PREAMBLE_END : OPERATIVE_END).test(text)) return;
    const problem = `${before}, while paragraph ${id} (line ${this.#line}) stops at "…${text.slice(-30)}"`;
    throw new SourceError(line, problem, "the rest of its sentence");
  }

  #beginPart(levels: Levels, start: number): void {
    this.#levels = levels;
    const labels = levels.map((level) => `(${labelOf(level)})`).join("");
    this.paragraph.subparagraphs ??= [];
    this.paragraph.subparagraphs.push({ id: this.paragraph.id + labels, start, end: start });
  }

  /** The part that is being read, and those around it. */
  #openParts() {
    const parts = this.paragraph.subparagraphs ?? [];
    const last = parts.at(-1);
    return parts.filter((part) => part === last || last?.id.startsWith(`${part.id}(`) === true);
  }
}

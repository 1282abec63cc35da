import type { Span } from "../../../model/footnote.ts";
import { labelOf } from "../part-labels.ts";
import type { DocumentLink, OpenedParagraph } from "../read-resolution.ts";
import { type PartLabel, placePart } from "./labels.ts";
import { joinTexts, plainText, type RunningNote, type RunningText } from "./running-text.ts";
import type { Piece } from "./segments.ts";

/** A paragraph while its pieces are read. */
export class ParagraphBuilder {
  readonly about: Pick<OpenedParagraph, "id" | "number" | "kind" | "unnumbered">;
  section: string | null;
  readonly oddities: string[] = [];
  #running: RunningText = plainText("");
  #levels: PartLabel[] = [];
  readonly #parts: { id: string; start: number; end: number }[] = [];
  /** Where words begin that may open with a verb. */
  readonly #beginnings: number[] = [];

  constructor(about: ParagraphBuilder["about"], section: string | null) {
    this.about = about;
    this.section = section;
  }

  get text(): string {
    return this.#running.text;
  }

  get hasParts(): boolean {
    return this.#parts.length > 0;
  }

  /** Adds the words that a paragraph begins with, or goes on with. */
  append({ words, block }: Piece): void {
    const isRow = block.is === "row";
    this.#beginnings.push(this.#add(words));
    // What stands after the parts of a list belongs to the paragraph; a line within a part belongs to the part.
    if (!isRow && this.#isInPart) this.#extend();
  }

  /** Adds notes that stand after all of its words. */
  addNotes(notes: readonly RunningNote[]): void {
    const at = this.text.length;
    this.#running = {
      ...this.#running,
      notes: [...this.#running.notes, ...notes.map((note) => ({ ...note, at }))],
    };
  }

  /** Whether a label can begin a part here. */
  canBegin({ label }: Piece): boolean {
    return label?.is === "part" && this.#place(label.readings) !== undefined;
  }

  /** Adds a part with its label, which is part of its words. */
  appendPart(piece: Piece): void {
    const { label, printed, words, block } = piece;
    const levels = label?.is === "part" ? this.#place(label.readings) : undefined;
    if (levels === undefined) {
      this.append({ ...piece, words: joinTexts(plainText(printed), words) });
      return;
    }
    const start = this.#add(joinTexts(plainText(printed), words));
    this.#beginnings.push(start + printed.length + 1);
    this.#levels = levels;
    const id = this.about.id + levels.map((level) => `(${labelOf(level)})`).join("");
    if (this.#parts.some((part) => part.id === id)) {
      this.oddities.push(`a second part ${printed} in paragraph ${this.about.id} (line ${block.line})`);
    } else this.#parts.push({ id, start, end: start });
    this.#isInPart = true;
    this.#extend();
  }

  /** What comes next belongs to the paragraph, and to none of its parts. */
  leaveParts(): void {
    this.#isInPart = false;
  }

  end(number: (note: RunningNote) => number): { paragraph: OpenedParagraph; links: DocumentLink[] } {
    const { text, notes, links, italics, turned } = this.#running;
    if (turned > 0)
      this.oddities.push(`characters that turn the direction of the words are left out of ${this.about.id}`);
    return {
      paragraph: {
        ...this.about,
        section: this.section,
        text,
        ...(this.#parts.length === 0 ? {} : { subparagraphs: this.#parts }),
        footnotes: notes.map((note) => ({
          number: number(note),
          at: note.at,
          text: note.text,
          emphasis: note.emphasis,
        })),
        openings: this.#openings(italics),
      },
      links: links.map(({ start, end, href }) => ({ paragraph: this.about.id, start, end, href })),
    };
  }

  #isInPart = false;

  #place(readings: readonly PartLabel[]): PartLabel[] | undefined {
    return placePart(readings, this.#levels, /[:：]$/u.test(this.text));
  }

  /** Adds words, and answers where they begin. */
  #add(words: RunningText): number {
    const start = this.text === "" ? 0 : this.text.length + 1;
    this.#running = joinTexts(this.#running, words);
    return start;
  }

  /** The part that was begun last, and those around it, go on to the end of the text. */
  #extend(): void {
    const last = this.#parts.at(-1);
    for (const part of this.#parts) {
      if (part === last || last?.id.startsWith(`${part.id}(`) === true) part.end = this.text.length;
    }
  }

  /** The italics that open the paragraph, a part or a sentence. */
  #openings(italics: readonly Span[]): Span[] {
    const { text } = this.#running;
    return italics.filter(({ start }) => {
      if (this.#beginnings.includes(start)) return true;
      return /(?:^|[.!?。]["'”’»)\]]*\s+)["'“‘«([]*$/u.test(text.slice(Math.max(0, start - 12), start));
    });
  }
}

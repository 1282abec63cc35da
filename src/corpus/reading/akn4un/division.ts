import type { ParagraphKind } from "../../../model/paragraph.ts";
import type { Section } from "../../../model/section.ts";
import type { DocumentLink, OpenedParagraph } from "../read-resolution.ts";
import type { Block } from "./blocks.ts";
import { type Numbering, numberingOf } from "./numbering.ts";
import { ParagraphBuilder } from "./paragraph-builder.ts";
import { joinTexts, plainText, type RunningNote } from "./running-text.ts";
import { SectionIds } from "./section-ids.ts";
import { type Heading, type Piece, type Segment, segmentsOf } from "./segments.ts";

/** The text itself or one of its annexes, read. */
export interface Division {
  paragraphs: OpenedParagraph[];
  sections: Section[];
  links: DocumentLink[];
  oddities: string[];
}

/** Which paragraphs count together: of the division, or of a section where numbers begin anew. */
interface Scope {
  prefix: string;
  preamble: number;
  operative: number;
}

/** Ends a paragraph of a preamble. */
const COMMA = /[,،，]["'”’»]?$/u;
/** Goes on after it: a colon, or words that don't end. */
const GOES_ON = /[:：]["'”’»]?$/u;
const SMALL = /^["'“‘«([]*\p{Ll}/u;

/**
 * Reads the blocks of the text itself or of an annex into paragraphs.
 *
 * @param prefix what its addresses begin with
 * @param number gives a note its number in the document
 * @param notesBefore the notes of what stands above: they go to the first paragraph, as those of a heading do
 */
export function readDivision(
  blocks: readonly Block[],
  prefix: string,
  number: (note: RunningNote) => number,
  notesBefore: readonly RunningNote[] = [],
): Division {
  return new DivisionBuilder(blocks, prefix, notesBefore).read(number);
}

class DivisionBuilder {
  readonly #segments: Segment[];
  readonly #numbering: Numbering;
  readonly #main: Scope;
  readonly #sectionIds: SectionIds;
  readonly #builders: ParagraphBuilder[] = [];
  readonly #sections: (Section & { heading: Heading })[] = [];
  readonly #oddities: string[];
  /** The notes of headings, until there is a paragraph to give them to. */
  readonly #headingNotes: RunningNote[];
  #scope: Scope;
  #open: ParagraphBuilder | undefined;

  constructor(blocks: readonly Block[], prefix: string, notesBefore: readonly RunningNote[]) {
    this.#headingNotes = [...notesBefore];
    this.#segments = segmentsOf(blocks);
    this.#numbering = numberingOf(this.#segments);
    this.#oddities = [...this.#numbering.oddities];
    this.#sectionIds = new SectionIds(prefix);
    this.#main = { prefix, preamble: 0, operative: 0 };
    this.#scope = this.#main;
  }

  read(number: (note: RunningNote) => number): Division {
    for (const segment of this.#segments) {
      this.#enter(segment);
      for (const piece of segment.pieces) this.#read(piece, segment);
    }
    const left = this.#headingNotes.splice(0);
    this.#builders.at(-1)?.addNotes(left);
    const read = this.#builders.map((builder) => builder.end(number));
    return {
      paragraphs: read.map(({ paragraph }) => paragraph),
      sections: this.#sections.map(({ id, title, paragraphs }) => ({ id, title, paragraphs })),
      links: read.flatMap(({ links }) => links),
      oddities: [...this.#oddities, ...this.#builders.flatMap(({ oddities }) => oddities)],
    };
  }

  /** Enters what stands under a heading: a section, in which numbers may begin anew. */
  #enter(segment: Segment): void {
    const { headings } = segment;
    if (headings.length === 0) return;
    this.#open = undefined;
    const counts = this.#countsAnew(segment);
    for (const [index, heading] of headings.entries()) {
      this.#headingNotes.push(...heading.title.notes);
      const isLast = index === headings.length - 1;
      const id = this.#sectionIds.next(heading, counts && isLast);
      this.#sections.push({ id, title: heading.title.text, paragraphs: [], heading });
      if (counts && isLast) this.#scope = { prefix: `${id}/`, preamble: 0, operative: 0 };
    }
  }

  /** Whether a section's paragraphs are counted in it, and not in the whole. */
  #countsAnew(segment: Segment): boolean {
    const { anew, numbers, isNumbered } = this.#numbering;
    if (!isNumbered || segment.pieces.length === 0) return false;
    if (anew.has(segment)) return true;
    if (anew.size === 0) return false;
    // Where numbers begin anew under some headings, what stands under the others counts by itself too, unless it goes on.
    const first = segment.pieces.find((piece) => numbers.has(piece));
    return first === undefined || numbers.get(first) === 1;
  }

  #read(piece: Piece, segment: Segment): void {
    const number = this.#numbering.numbers.get(piece);
    if (number !== undefined) {
      this.#begin("operative", number, piece, false);
    } else if (piece.label?.is === "part" && this.#open !== undefined) {
      if (this.#open.canBegin(piece) || piece.block.goesOn) this.#open.appendPart(piece);
      else this.#readUnlabelled(asWords(piece), segment);
    } else {
      this.#readUnlabelled(asWords(piece), segment);
    }
  }

  #readUnlabelled(piece: Piece, segment: Segment): void {
    const open = this.#open;
    if (open !== undefined && this.#goesOn(piece, open)) {
      if (!piece.block.goesOn) open.leaveParts();
      open.append(piece);
    } else if (this.#isPreamble(piece, segment)) {
      this.#begin("preamble", this.#scope.preamble + 1, piece, false);
    } else {
      this.#begin("operative", this.#scope.operative + 1, piece, true);
    }
  }

  /** Whether words without a number belong to the paragraph before them. */
  #goesOn({ block, words }: Piece, open: ParagraphBuilder): boolean {
    if (block.goesOn || block.is === "row" || /FootnoteText/u.test(block.style)) return true;
    const opens = words.italics[0]?.start === 0;
    if (block.verb !== undefined && (opens || !SMALL.test(words.text))) return false;
    if (open.about.kind === "operative" && open.about.unnumbered !== true) return true;
    return GOES_ON.test(open.text) || (!opens && SMALL.test(words.text));
  }

  #isPreamble({ block, words }: Piece, segment: Segment): boolean {
    if (block.place === "preamble") return true;
    if (!this.#numbering.isNumbered || !segment.pieces.some((piece) => this.#numbering.numbers.has(piece))) {
      // Without numbers it is the comma that tells a preamble; in what comes after other numbers there is none.
      return this.#scope.operative === 0 && (COMMA.test(words.text) || this.#isBeforeNumbers(segment));
    }
    return true;
  }

  /** Whether a segment stands before the first that has numbers, where all numbers run on. */
  #isBeforeNumbers(segment: Segment): boolean {
    const { isNumbered, anew, numbers } = this.#numbering;
    if (!isNumbered || anew.size > 0) return false;
    const first = this.#segments.findIndex(({ pieces }) => pieces.some((piece) => numbers.has(piece)));
    return this.#segments.indexOf(segment) < first;
  }

  #begin(kind: ParagraphKind, number: number, piece: Piece, unnumbered: boolean): void {
    const scope = this.#scopeFor(kind === "operative" && !unnumbered);
    const counted = unnumbered ? scope.operative + 1 : kind === "preamble" ? scope.preamble + 1 : number;
    if (kind === "preamble") scope.preamble = counted;
    else scope.operative = counted;
    const place = kind === "preamble" ? `preamble-${counted}` : `${counted}`;
    const id = scope.prefix + place;
    const section = this.#sections.at(-1);
    const about = { id, number: counted, kind, ...(unnumbered ? { unnumbered: true as const } : {}) };
    this.#open = new ParagraphBuilder(about, section?.id ?? null);
    section?.paragraphs.push(id);
    this.#builders.push(this.#open);
    this.#open.append(withNotes(piece, this.#headingNotes.splice(0)));
  }

  /**
   * Where numbers run on through all headings, words without one that stand under a heading after the first number are
   * counted in their section.
   */
  #scopeFor(hasNumber: boolean): Scope {
    const { isNumbered } = this.#numbering;
    const isMain = this.#scope === this.#main;
    if (!isNumbered || !isMain || hasNumber || this.#main.operative === 0) return this.#scope;
    const section = this.#sections.at(-1);
    if (section === undefined) return this.#scope;
    return this.#sectionScope(section.id);
  }

  readonly #sectionScopes = new Map<string, Scope>();

  #sectionScope(id: string): Scope {
    const scope = this.#sectionScopes.get(id) ?? { prefix: `${id}/`, preamble: 0, operative: 0 };
    this.#sectionScopes.set(id, scope);
    return scope;
  }
}

/** A heading has no address for a note: it stands before the first word of the paragraph beneath. */
function withNotes(piece: Piece, notes: readonly RunningNote[]): Piece {
  if (notes.length === 0) return piece;
  const before = notes.map((note) => ({ ...note, at: 0 }));
  return { ...piece, words: { ...piece.words, notes: [...before, ...piece.words.notes] } };
}

/** A label that labels nothing that has an address is part of the words. */
function asWords(piece: Piece): Piece {
  if (piece.label === undefined) return piece;
  return { ...piece, label: undefined, words: joinTexts(plainText(piece.printed), piece.words) };
}

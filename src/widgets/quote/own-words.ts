import { readCitation } from "./citation-line.ts";
import type { Candidate, Inside, Piece } from "./reading.ts";

/** An editor's words of one quotation. */
export interface OwnWords {
  /**
   * The words. Where some may or may not be read, because they are struck out or faded, they are read in both ways: only
   * what is right in both is right.
   */
  readonly readings: readonly string[];
  /** Whether it is in the line of a text, as a `q` is. */
  readonly inline: boolean;
}

/** So many elements that end together are looked at for a citation, one after another so often. */
const MOST_CANDIDATES = 12;
const MOST_CITATIONS = 3;

/**
 * The words of a quotation, without its citation and the page's buttons.
 *
 * @param marked false for all that stands inside an element, which may be a citation and nothing else
 * @param citation the passage's own
 */
export function ownWords(
  { pieces, candidates, inline }: Inside["quotations"][number],
  marked: boolean,
  citation: { text: string; url: string },
): OwnWords {
  let words = pieces;
  for (let times = 0; times < MOST_CITATIONS; times++)
    words = withoutCitation(words, candidates, marked, citation) ?? words;
  if (!marked) words = doubtingLinks(words, candidates);
  words = withoutControls(words);
  const all = textOf(words);
  const sure = textOf(words.filter(({ doubtful }) => !doubtful));
  return { readings: [...new Set([all, sure])].filter(hasWords), inline };
}

function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join("")
    .trim();
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function isWord({ control, text }: Piece): boolean {
  return !control && hasWords(text);
}

/** Where nothing is marked as a quotation, a linked line at the end may be the page's: "Read on". */
function doubtingLinks(pieces: readonly Piece[], candidates: readonly Candidate[]): readonly Piece[] {
  const last = pieces.findLastIndex(isWord);
  const link = candidates.find(
    ({ name, from, to }) => name === "a" && to > last && pieces[from - 1]?.text.endsWith("\n"),
  );
  return link ? pieces.map((piece, at) => (at < link.from ? piece : { ...piece, doubtful: true })) : pieces;
}

/** Leaves out buttons and fields at the beginning and the end: between words of a quotation they are read with them. */
function withoutControls(pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex(isWord);
  const last = pieces.findLastIndex(isWord);
  return pieces.filter(({ control }, index) => !control || (index > first && index < last));
}

/**
 * Leaves out what stands at the end and is a citation: a `footer`, `figcaption` or `cite`, a linked line, a line of its
 * own. A `cite` in the middle, and a footer that goes on with the sentence, are words like any others.
 *
 * @returns null where there is none
 */
function withoutCitation(
  pieces: readonly Piece[],
  candidates: readonly Candidate[],
  marked: boolean,
  citation: { text: string; url: string },
): Piece[] | null {
  const first = pieces.findIndex(isWord);
  const last = pieces.findLastIndex(isWord);
  const atEnd = candidates
    .filter(({ from, to }) => from <= last && to > last && (from > first || !marked))
    .slice(-MOST_CANDIDATES)
    .sort((one, other) => one.from - other.from);
  for (const candidate of atEnd) {
    const before = pieces.slice(0, candidate.from);
    const text = textOf(pieces.slice(candidate.from, candidate.to));
    const citing = readCitation(text, citation);
    if (citing !== null && standsApart(candidate, citing, pieces, text)) return trimmed(before);
  }
  return null;
}

/** Whether a citation is set off from the words before it, which then don't go on in it. */
function standsApart(
  { name, from }: Candidate,
  citing: "surely" | "likely",
  pieces: readonly Piece[],
  text: string,
): boolean {
  const before = textOf(pieces.slice(0, from));
  const lead = /(?:[([—–―]|(?:^|\s)-)\s*$/.test(before) || /^[([—–―-]/.test(text);
  const ended = /[.!?。؟][\s"'“”‘’«»)\]]*$/.test(before);
  const ownLine =
    before === "" || pieces[from - 1]?.text.endsWith("\n") || pieces[from]?.text.startsWith("\n");
  if (citing === "surely") return lead || ended || ownLine === true;
  return (lead || ended) && ownLine === true && /^(?:a|cite|figcaption|footer)$/.test(name);
}

/** Takes off what led to a citation that is gone: its dash, its bracket. */
function trimmed(pieces: Piece[]): Piece[] {
  for (let last = pieces.pop(); last !== undefined; last = pieces.pop()) {
    const text = last.text.trimEnd().replace(/[\s([—–―-]{1,9}$/, "");
    if (text !== "") return [...pieces, { ...last, text }];
  }
  return [];
}

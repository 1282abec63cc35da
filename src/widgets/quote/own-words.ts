import { type Candidate, type Piece, type Read, readSeen } from "./reading.ts";

/** What an editor put inside an element as a quotation, as a reader reads it. */
export interface OwnWords {
  /**
   * The words. Where some may or may not be read, because they are struck out or faded, they are read in both ways: only
   * what is right in both is right.
   */
  readonly readings: readonly string[];
  /** Whether it is in the line of a text, as a `q` is. */
  readonly inline: boolean;
}

/** All that an editor put inside an element. */
export interface Inside {
  readonly quotations: readonly OwnWords[];
  /** Whether they are marked up as quotations, and not merely text that may be of another kind. */
  readonly marked: boolean;
}

/** More quotations in one element are not judged. */
const MOST_QUOTATIONS = 25;
/** So many elements that end together are looked at for a citation. */
const MOST_CANDIDATES = 12;

/**
 * Finds the editor's own words: those of each `blockquote` and `q`, else all that stands inside. The citation at their
 * end is left out where it is one and says so ({@link withoutCitation}).
 *
 * @param citation the passage's own
 * @returns null where there is too much of it to be a quotation
 */
export async function ownWords(
  element: Element,
  citation: { text: string; url: string },
): Promise<Inside | null> {
  const marked = [...element.querySelectorAll("blockquote, q")].filter(
    (each) => each.parentElement?.closest("blockquote, q, commitment-quote") === element,
  );
  if (marked.length > MOST_QUOTATIONS) return null;
  // All are read at once, before anything is waited for: the page may change.
  const read =
    marked.length > 0
      ? marked.map((each) => readSeen([each], element))
      : [readSeen(element.childNodes, element)];
  const quotations: OwnWords[] = [];
  for (const [index, each] of read.entries()) {
    if (each === null) return null;
    const pieces = withoutControls(await withoutCitation(each, citation, marked.length > 0));
    const all = written(pieces);
    const sure = written(pieces.filter(({ doubtful }) => !doubtful));
    const readings = [...new Set([all, sure])].filter(hasWords);
    if (readings.length > 0) quotations.push({ readings, inline: marked[index]?.localName === "q" });
  }
  return { quotations, marked: marked.length > 0 };
}

function written(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join("")
    .trim();
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Leaves out buttons and fields at the beginning and the end: between words of a quotation they are read with them. */
function withoutControls(pieces: readonly Piece[]): Piece[] {
  const isWord = ({ control, text }: Piece) => !control && hasWords(text);
  const first = pieces.findIndex(isWord);
  const last = pieces.findLastIndex(isWord);
  return pieces.filter(({ control }, index) => !control || (index > first && index < last));
}

/**
 * Leaves out what stands at the end and is a citation: a `footer`, `figcaption` or `cite`, a linked line, a line of its
 * own. A `cite` in the middle, and a footer that goes on with the sentence, are words like any others.
 */
async function withoutCitation(
  { pieces, candidates }: Read,
  citation: { text: string; url: string },
  marked: boolean,
): Promise<readonly Piece[]> {
  // Where nothing is marked as a quotation, there may be a citation and nothing else.
  const mayStandAt = (from: number) => !marked || kept.slice(0, from).some(({ text }) => hasWords(text));
  let kept = pieces;
  for (let more = true; more; ) {
    more = false;
    const end = kept.findLastIndex(({ text, control }) => !control && hasWords(text));
    const atEnd = candidates
      .filter(({ from, to }) => from <= end && to > end && mayStandAt(from))
      .slice(-MOST_CANDIDATES)
      .sort((one, other) => one.from - other.from);
    if (atEnd.length === 0) break;
    const { readCitation } = await import("./citation-line.ts");
    for (const candidate of atEnd) {
      const text = written(kept.slice(candidate.from, candidate.to));
      const before = written(kept.slice(0, candidate.from));
      const citing = readCitation(text, citation);
      if (citing === null || !standsApart(candidate, citing, kept, text, before)) continue;
      kept = trimmed(kept.slice(0, candidate.from));
      more = true;
      break;
    }
  }
  return kept;
}

/** Whether a citation is set off from the words before it, which then don't go on in it. */
function standsApart(
  { name, from }: Candidate,
  citing: "surely" | "likely",
  pieces: readonly Piece[],
  text: string,
  before: string,
): boolean {
  const lead = /(?:[([—–―]|(?:^|\s)-)\s*$/.test(before) || /^[([—–―-]/.test(text);
  const ended = /[.!?。؟][\s"'“”‘’«»)\]]*$/.test(before);
  const ownLine = pieces[from - 1]?.text.endsWith("\n") === true || /^\n/.test(pieces[from]?.text ?? "");
  if (citing === "surely") return lead || ended || ownLine;
  return (lead || ended) && ownLine && /^(?:a|cite|figcaption|footer)$/.test(name);
}

/** Takes off what led to a citation that is gone: its dash, its bracket. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const kept = [...pieces];
  for (let last = kept.pop(); last !== undefined; last = kept.pop()) {
    const text = last.text.trimEnd().replace(/[\s([—–―-]{1,9}$/, "");
    if (text === "") continue;
    kept.push({ ...last, text });
    break;
  }
  return kept;
}

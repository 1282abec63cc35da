import type { Difference } from "../../model/verdict.ts";

/** A stretch of a difference as it is shown: the same, shown as omitted, not in the source, or only in the source. What an editor put in brackets is not in the source either. */
interface Piece {
  kind: "same" | "omitted" | "not-in-source" | "in-source";
  text: string;
}

/**
 * A quotation beside its source, in the order in which an editor would mark it: what the source lacks, then what it has.
 * Omissions that the quotation marks stay as they are, for they are no alteration.
 */
export function piecesOf(diff: readonly Difference[]): Piece[] {
  return diff.flatMap(({ op, source = "", quote = "", marked }): Piece[] => {
    // The source's words as the source sets them: a quotation may have lines that end in a hyphen.
    if (op === "same") return [{ kind: "same", text: spacedAs(quote, source) }];
    if (marked) return [{ kind: "omitted", text: quote }];
    const pieces: Piece[] = [
      { kind: "not-in-source", text: quote },
      { kind: "same", text: quote && source && !/\s$/.test(quote) ? " " : "" },
      { kind: "in-source", text: source },
    ];
    return pieces.filter(({ text }) => text !== "");
  });
}

/** Words with a space at each end where others have one: what is struck beside them stands apart. */
function spacedAs(quote: string, source: string): string {
  const before = /^\s/.test(quote) && !/^\s/.test(source) ? " " : "";
  return `${before}${source}${/\s$/.test(quote) && !/\s$/.test(source) ? " " : ""}`;
}

const HEAD = 110;
const TAIL = 70;

/** Words that are left out, as they are shown beside a quotation: of very many, the first and the last. */
export function shortened(words: string): string {
  const plain = words.replace(/\s+/g, " ");
  if (plain.length <= HEAD + TAIL + 20) return plain;
  const head = plain.slice(0, plain.lastIndexOf(" ", HEAD));
  const tail = plain.slice(plain.indexOf(" ", plain.length - TAIL) + 1);
  return `${head} … ${tail}`;
}

import { seeded } from "../../quotations/random.ts";

/** A text that somebody may send to make work, by what it is. */
export type Named = [what: string, text: string];

export const { pick, below } = seeded(75);

/** A document's text as pastes are made of it. */
export interface Taken {
  /** How long a paste is at most. */
  length: number;
  symbol: string;
  /** All of it, with empty lines between paragraphs. */
  whole: string;
  words: string[];
  /** Its words, the most frequent first. */
  common: string[];
  sentences: string[];
  /** Eight words each. */
  clauses: string[];
}

/** Takes a document apart. */
export function takeApart(paragraphs: readonly string[], symbol: string, length: number): Taken {
  const sentences = paragraphs
    .flatMap((text) => text.split(/(?<=[.;。；])\s*/u))
    .filter(({ length }) => length > 20);
  const words = paragraphs.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = [...counts].sort((one, other) => other[1] - one[1]).map(([word]) => word);
  const clauses = paragraphs.flatMap((text) => {
    const own = text.split(" ");
    return Array.from({ length: Math.floor(own.length / 8) }, (_, at) =>
      own.slice(at * 8, at * 8 + 8).join(" "),
    );
  });
  return { length, symbol, whole: paragraphs.join("\n\n"), words, common, sentences, clauses };
}

/** Puts another word in the place of every so many. */
export function wrong(text: string, every: number, words: readonly string[]): string {
  return text
    .split(" ")
    .map((word, at) => (at % every === every - 1 ? pick(words) : word))
    .join(" ");
}

/** The same in an order that chance makes. */
export function shuffled(all: readonly string[]): string[] {
  const mixed = [...all];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = below(at + 1);
    [mixed[at], mixed[other]] = [mixed[other] ?? "", mixed[at] ?? ""];
  }
  return mixed;
}

/** Repeats something as often as it fits. */
export function filled(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / Math.max(1, piece.length))).slice(0, length);
}

/** Puts pieces one after the other, as many as fit, from the first again where there are too few. */
export function joined(pieces: readonly string[], between: string, length: number): string {
  let text = "";
  for (let at = 0; text.length < length; at += 1) text += (pieces[at % pieces.length] ?? "?") + between;
  return text.slice(0, length);
}

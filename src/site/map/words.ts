import type { CorpusAct } from "../../model/corpus.ts";

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** What an act is and how firm: "commitment without a qualifier", "call", "call with two qualifiers". */
export function actInWords({ kind, qualifiers: { length } }: Pick<CorpusAct, "kind" | "qualifiers">): string {
  if (length > 0) return `${kind} with ${NUMBERS[length] ?? length} qualifier${length === 1 ? "" : "s"}`;
  return kind === "commitment" ? `${kind} without a qualifier` : kind;
}

/** Words as a line begins with them. */
export function capitalized(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

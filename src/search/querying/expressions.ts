import type { TextIndex } from "../index-format.ts";
import type { Term } from "./terms.ts";

const LONGEST = 4;

// Read once of an index, and kept with it.
const read = new WeakMap<TextIndex, ReadonlySet<string>>();

/**
 * The set expressions in a query whose words the text has, and not together: for each, the numbers of its terms.
 *
 * @param stems of all the words of the query, in order
 */
export function expressionsIn(
  terms: readonly Term[],
  stems: readonly string[],
  index: TextIndex,
): number[][] {
  const expressions = read.get(index) ?? new Set(index.expressions.split("\n"));
  read.set(index, expressions);
  const found: number[][] = [];
  for (let from = 0; from < stems.length; from++) {
    for (let to = from + 2; to <= Math.min(stems.length, from + LONGEST); to++) {
      if (expressions.has(stems.slice(from, to).join(" "))) found.push(termsIn(terms, from, to));
    }
  }
  return found;
}

/** The numbers of the terms that ask for a number, each by the last word of what asks: "how many". */
export function amountsIn(terms: readonly Term[], stems: readonly string[], index: TextIndex): number[] {
  const asking = index.amounts
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => row.split(" "));
  return terms.flatMap(({ at }, term) =>
    at.some((place) =>
      asking.some((row) => row.every((stem, step) => stems[place - row.length + 1 + step] === stem)),
    )
      ? term
      : [],
  );
}

function termsIn(terms: readonly Term[], from: number, to: number): number[] {
  return terms.flatMap(({ at }, term) => (at.some((place) => place >= from && place < to) ? term : []));
}

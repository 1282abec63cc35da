import type { TextIndex } from "../index-format.ts";
import { keptWith } from "./kept.ts";
import type { Term } from "./terms.ts";

const LONGEST = 4;

const readExpressions = keptWith(({ expressions }) => {
  const known = new Set(expressions.split("\n"));
  return { known, beginnings: new Set([...known].map((one) => one.split(" ", 1)[0] ?? "")) };
});
const readAmounts = keptWith(({ amounts }) => {
  const rows = amounts.split("\n").filter((row) => row !== "");
  return Map.groupBy(
    rows.map((row) => row.split(" ")),
    (stems) => stems.at(-1),
  );
});

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
  const { known, beginnings } = readExpressions(index);
  const found: number[][] = [];
  for (const [from, stem] of stems.entries()) {
    if (!beginnings.has(stem)) continue;
    for (let to = from + 2; to <= Math.min(stems.length, from + LONGEST); to++) {
      if (known.has(stems.slice(from, to).join(" "))) found.push(termsIn(terms, from, to));
    }
  }
  return found;
}

/** The numbers of the terms that ask for a number, each by the last word of what asks: "how many". */
export function amountsIn(terms: readonly Term[], stems: readonly string[], index: TextIndex): number[] {
  const asking = readAmounts(index);
  const asks = (place: number) =>
    asking
      .get(stems[place])
      ?.some((row) => row.every((stem, step) => stems[place - row.length + 1 + step] === stem));
  return terms.flatMap(({ at }, term) => (at.some(asks) ? term : []));
}

function termsIn(terms: readonly Term[], from: number, to: number): number[] {
  return terms.flatMap(({ at }, term) => (at.some((place) => place >= from && place < to) ? term : []));
}

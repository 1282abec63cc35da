import { type Counts, countsInWords } from "../../../words/traced-in-words.ts";

export { type Counts, countsInWords };

export const NO_COUNTS: Counts = { same: 0, numbers: 0, reworded: 0, new: 0, parts: 0 };

/** The counts of two pages together. */
export function sumOf(one: Counts, other: Counts): Counts {
  return {
    same: one.same + other.same,
    numbers: one.numbers + other.numbers,
    reworded: one.reworded + other.reworded,
    new: one.new + other.new,
    parts: one.parts + other.parts,
  };
}

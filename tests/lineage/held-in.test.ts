import { describe, expect, it } from "vitest";
import { heldIn } from "../../src/lineage/held-in.ts";

const WHOLE = "Encourages “all” harbours to count their lamps, and, as appropriate, to publish the count;";

describe("a paragraph that stands in a longer one", () => {
  it.each([
    [
      "its beginning, whatever ends it",
      'Encourages "all" harbours to count their lamps;',
      "Encourages “all” harbours to count their lamps",
    ],
    ["its end", "as appropriate, to publish the count.", "as appropriate, to publish the count"],
    ["what stands amid it", "harbours to count their lamps, and", "harbours to count their lamps, and"],
  ])("is found word for word: %s", (_, part, found) => {
    const held = heldIn(WHOLE, part, "en");
    expect(held && WHOLE.slice(held.start, held.end)).toBe(found);
  });

  it.each([
    ["a word is another", "Encourages all harbors to count their lamps;"],
    ["a word is left out", "Encourages harbours to count their lamps;"],
    ["a comma is left out between words", "their lamps and, as appropriate, to publish the count;"],
    ["it is the whole", WHOLE],
    ["it is too short to tell", "as appropriate,"],
    ["it is longer", `${WHOLE} ${WHOLE}`],
    ["there is no word", ""],
  ])("is not where %s", (_, part) => expect(heldIn(WHOLE, part, "en")).toBeUndefined());
});

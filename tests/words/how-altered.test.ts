import { describe, expect, it } from "vitest";
import type { Difference } from "../../src/model/verdict.ts";
import { CHECK_LABELS, howMarked } from "../../src/words/en-checking.ts";
import { howAltered } from "../../src/words/how-altered.ts";

const leftOut: Difference = { op: "missing", source: "strive to " };
const putIn: Difference = { op: "added", quote: "fully " };
const changed: Difference = { op: "changed", source: "should", quote: "must" };
const same: Difference = { op: "same", source: "We ", quote: "We " };

describe("how words were altered", () => {
  it.each([
    [[same, leftOut, same], "Altered: the words “strive to” were left out."],
    [[same, putIn], "Altered: the word “fully” was put in."],
    [[same, changed], "Altered: “must” stands where the source says “should”."],
    [
      [same, leftOut, changed],
      "Altered: the words “strive to” were left out; “must” stands where the source says “should”.",
    ],
    [[leftOut, putIn, changed], "Altered: 3 differences."],
    [
      [same, leftOut, { ...leftOut, quote: "…", marked: true }],
      "Altered: the words “strive to” were left out.",
    ],
  ] as [Difference[], string][])("is said in a sentence", (diff, sentence) => {
    expect(howAltered(diff, CHECK_LABELS)).toBe(sentence);
  });

  it("has only the key that applies, and claims no more than the sentence", () => {
    expect(howMarked([same, leftOut])).toBe("Underlined: in the text, and not in the quotation.");
    expect(howMarked([same, putIn])).toBe("Struck through: in the quotation, and not here in the text.");
    expect(howMarked([same, changed])).toContain("quotation. Struck");
  });
});

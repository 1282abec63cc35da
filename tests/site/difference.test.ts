import { describe, expect, it } from "vitest";
import type { Difference } from "../../src/model/verdict.ts";
import { piecesOf } from "../../src/quote/comparing/shown-difference.ts";
import { asSourceSets, withoutCommas } from "../../src/site/pages/check/difference.ts";

/** As it is read: {-struck-} and {+put in+}. */
function shown(diff: Difference[]): string {
  const signs = { same: "", omitted: "", "not-in-source": "-", "in-source": "+" };
  return piecesOf(asSourceSets(diff))
    .map(({ kind, text }) => (signs[kind] === "" ? text : `{${signs[kind]}${text}${signs[kind]}}`))
    .join("");
}

describe("a quotation beside its source", () => {
  it.each([
    [
      "has the words that are the same as the source sets them",
      [
        { op: "same", quote: "adequate environ-\nment\nto ", source: "adequate environment to " },
        { op: "missing", source: "all " },
        { op: "same", quote: "journalists", source: "journalists" },
      ],
      "adequate environment to {+all +}journalists",
    ],
    [
      "has no space before a comma that was left out",
      [
        { op: "same", quote: "authorities ", source: "authorities" },
        { op: "missing", source: ", as appropriate, " },
        { op: "same", quote: "to", source: "to" },
      ],
      "authorities{+, as appropriate, +}to",
    ],
    [
      "has a space beside what is struck, where the quotation has one",
      [
        { op: "same", quote: "We ", source: "We" },
        { op: "added", quote: "must" },
        { op: "same", quote: " will", source: " will" },
      ],
      "We {-must-} will",
    ],
  ] as [string, Difference[], string][])("%s", (_, diff, words) => {
    expect(shown(diff)).toBe(words);
  });

  it.each([
    [", as appropriate", "as appropriate"],
    ["، حسب الاقتضاء،", "حسب الاقتضاء"],
    [",", ","],
    ["strive to ", "strive to"],
  ])("says of “%s” that was left out no comma beside it", (source, said) => {
    expect(withoutCommas([{ op: "missing", source }])[0]?.source).toBe(said);
  });
});

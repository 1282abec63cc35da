import { describe, expect, it } from "vitest";
import { readResolutionText } from "../../../src/corpus/reading/resolution-text.ts";
import { SourceError } from "../../../src/corpus/reading/source-error.ts";
import { bytes, expectation, source } from "./source.ts";

const lines = source.split("\n");
const lineOf = (beginning: string) => lines.findIndex((line) => line.startsWith(beginning)) + 1;
const without = (beginning: string) => lines.filter((line) => !line.startsWith(beginning)).join("\n");
const replaced = (from: string, to: string) => {
  if (!source.includes(from)) throw new Error(`the source lacks ${from}`);
  return source.replace(from, to);
};

/** The source in UTF-8, with a word in Latin-1. */
const latin1 = (from: string, to: string) => {
  const [before = "", after = ""] = source.split(from);
  return Buffer.concat([Buffer.from(before), Buffer.from(to, "latin1"), Buffer.from(after)]);
};

const DAMAGES: [name: string, damaged: string | Uint8Array, line: number, message: RegExp][] = [
  ["a number is missing", replaced("\n20. We", "\nWe"), lineOf("20. "), /expected paragraph 20/],
  [
    "a number is skipped",
    replaced("\n20. ", "\n21. "),
    lineOf("20. "),
    /paragraph 21; expected paragraph 20/,
  ],
  ["a paragraph is gone", without("31. "), lineOf("32. ") - 1, /paragraph 32; expected paragraph 31/],
  ["a footnote has no mark", replaced("documents⁵", "documents"), lineOf("⁵ "), /footnote 5 has no mark/],
  ["a mark has no footnote", without("⁴ United"), lineOf("uphold"), /footnote mark 4 has no footnote/],
  [
    "a mark stands alone",
    replaced("documents⁵ noted", "documents ⁵ noted"),
    lineOf("multilateral"),
    /stands alone/,
  ],
  [
    "a heading is gone",
    without("Asset recovery"),
    lineOf("Technical assistance and") - 1,
    /the heading "Asset recovery" before it/,
  ],
  [
    "a heading is misspelt",
    replaced("\nAsset recovery\n", "\nAsset retrieval\n"),
    lineOf("Asset recovery"),
    /Asset recovery/,
  ],
  ["the file is cut in a paragraph", source.slice(0, 40_000), 0, /in the middle of a line/],
  [
    "the file is cut between paragraphs",
    `${lines.slice(0, lineOf("80. ") - 1).join("\n")}\n`,
    0,
    /after paragraph 79; expected paragraphs up to 86/,
  ],
  [
    "the rest of a split paragraph is gone",
    without("taking domestic measures"),
    0,
    /paragraph 43 .* stops at/,
  ],
  ["lines end in CRLF", source.replaceAll("\n", "\r\n"), 1, /CRLF/],
  ["there is a byte-order mark", `\uFEFF${source}`, 1, /byte-order mark/],
  [
    "a byte is Latin-1",
    latin1("citizens' trust", "citoyens, \u00e0"),
    lineOf("We are concerned about the negative"),
    /not UTF-8/,
  ],
  [
    "a control character is in it",
    replaced("We reject corruption", "We reject\u0000 corruption"),
    lineOf("23. "),
    /U\+0000/,
  ],
  ["it is empty", "", 1, /empty/],
  ["it is another resolution", replaced("S-32/1. Our", "S-32/2. Our"), 0, /symbol and title/],
  ["the date is another", replaced("on 2 June 2021", "on 3 June 2021"), 0, /2 June 2021/],
  [
    "there are stray spaces",
    replaced("We reject corruption and", "We reject  corruption and"),
    lineOf("23. "),
    /white space/,
  ],
  [
    "a footnote has an asterisk too many",
    replaced("*Treaty Series*, vol. 2349", "*Treaty Series, vol. 2349"),
    lineOf("¹ "),
    /asterisk/,
  ],
  ["a footnote is doubled", replaced("⁶ A/75/810", "⁵ A/75/810"), 0, /./],
  [
    "a preamble paragraph is gone",
    without("We acknowledge that these challenges"),
    0,
    /13 paragraphs; expected 14/,
  ],
];

describe("a damaged source is refused, with the line and what was expected:", () => {
  it.each(DAMAGES)("%s", (_, damaged, line, message) => {
    const data = typeof damaged === "string" ? bytes(damaged) : damaged;
    let error: unknown;
    try {
      readResolutionText(data, expectation);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(SourceError);
    const refusal = error as SourceError;
    expect(refusal.message).toMatch(message);
    expect(refusal.expected).not.toBe("");
    if (line > 0) expect(refusal.line).toBe(line);
  });
});

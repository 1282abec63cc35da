import { describe, expect, it, test } from "vitest";
import { placeInWords } from "../../src/quote/citing/styles/un.ts";
import { isLocated, locate } from "../../src/quote/locate.ts";

/** A text that counts its paragraphs anew in each section, as far as addressing needs it. */
const paragraphs = [
  ["1", "operative", 1],
  ["section-i/preamble-1", "preamble", 1],
  ["section-i/1", "operative", 1],
  ["section-i/2", "operative", 2],
  ["section-ii/1", "operative", 1],
  ["annex/article-3/1", "operative", 1],
  ["annex/article-3/2", "operative", 2],
] as const;
const document = {
  sections: [],
  paragraphs: paragraphs.map(([id, kind, number]) => ({
    ...{ id, kind, number, section: null, text: "Alpha. Beta.", footnotes: [], themes: [], references: [] },
    sentences: [
      { id: `${id}.1`, text: "Alpha.", start: 0, end: 6, acts: [] },
      { id: `${id}.2`, text: "Beta.", start: 7, end: 12, acts: [] },
    ],
    ...(id === "section-i/2" ? { subparagraphs: [{ id: "section-i/2(a)", start: 0, end: 12 }] } : {}),
  })),
};

describe("where paragraphs are counted anew in each section", () => {
  it.each([
    ["1", "1"],
    ["section-i/1", "section-i/1"],
    ["section-i/preamble-1", "section-i/preamble-1"],
    ["section-i/1.2", "section-i/1.2"],
    ["section-i/2(a)", "section-i/2(a)"],
    ["section-i/1-2", "section-i/1-2"],
    ["section-ii/1.1-1.2", "section-ii/1.1-1.2"],
    ["annex/article-3/2", "annex/article-3/2"],
  ])("%s is found in its section alone", (text, address) => {
    const found = locate(document, text);
    expect(isLocated(found) ? found.address : found).toBe(address);
  });

  it.each([
    ["section-ii/2", "section-ii/1"],
    ["section-i/1-9", "section-i/1-2"],
    ["annex/article-3/7", "annex/article-3/2"],
  ])("%s is not, and what is near is in the same section", (text, nearest) => {
    expect(locate(document, text)).toMatchObject({ kind: "missing", nearest });
  });

  it.each(["section-i/section-ii/1", "section-i/", "/1", "preamble/1", "section-i/lamps"])(
    "%j is no address",
    (text) => {
      expect(isLocated(locate(document, text))).toBe(false);
    },
  );
});

test.each([
  ["section-iii/4", "sect. III, para. 4"],
  ["section-i-b/4", "sect. I.B, para. 4"],
  ["section-b/4", "sect. B, para. 4"],
  ["section-29a/4", "sect. 29a, para. 4"],
  ["article-3/2(a)", "article 3, para. 2 (a)"],
  ["article-3/2.1", "article 3, para. 2, first sentence"],
  ["article-3/2-4", "article 3, paras. 2–4"],
  ["section-iii/preamble-2", "sect. III, second preambular paragraph"],
  ["use-of-terms/1", "section “use of terms”, para. 1"],
  ["annex/article-3/2", "annex, article 3, para. 2"],
])("%s is cited with its section before it, as %s", (address, words) => {
  const cited = { symbol: "A/RES/99/7", body: "general-assembly" as const, annexed: false };
  expect(placeInWords({ language: "en", document: cited, address })).toBe(words);
});

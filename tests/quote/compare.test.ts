import { describe, expect, test } from "vitest";
import { placeCompared } from "../../src/library/place-quotation.ts";
import { type Comparison, Verdict } from "../../src/model/verdict.ts";
import { compareQuotation, prepareDocument } from "../../src/quote/compare.ts";
import { readDeclaration } from "./declaration.ts";

const { document, paragraphs } = await readDeclaration();
const compare = (quote: string) => compareQuotation(quote, document);

describe("what is not a paragraph is text too", () => {
  const cases: [what: string, quote: string, address: string][] = [
    [
      "the title",
      "Our common commitment to effectively addressing challenges and implementing measures to prevent and combat corruption and strengthen international cooperation",
      "title",
    ],
    ["a part of the title", "our common commitment to effectively addressing challenges", "title"],
    ["a heading", "Criminalization and law enforcement", "criminalization-and-law-enforcement"],
    ["a heading that is a phrase of the text, as it is written", "Asset recovery", "asset-recovery"],
    ["a footnote", "United Nations, Treaty Series, vol. 2349, No. 42146", "footnote-1"],
  ];
  test.each(cases)("%s", (_, quote, address) => {
    const answer = compare(quote);
    expect(answer).toMatchObject({ verdict: "exact", address, paragraph: null, through: null });
    expect(answer.source).not.toBeNull();
  });

  test("an altered title is altered", () => {
    expect(
      compare(
        "Our common commitment to effectively ignoring challenges and implementing measures to prevent corruption",
      ),
    ).toMatchObject({ verdict: "altered", address: "title" });
  });
});

describe("what stands beside the paragraphs is read one by one, for paragraphs stand between", () => {
  test.each([
    ["two headings", "international cooperation asset recovery"],
    ["the end of one and the beginning of the next", "cooperation asset recovery"],
    ["the title and the first heading", "strengthen international cooperation preventive measures"],
    ["two headings with an omission", "Preventive measures … law enforcement"],
    ["two footnotes", "No. 42146. Resolution 70/1."],
    ["two headings without a space", "International cooperationasset recovery"],
  ])("%s", (_, quote) => {
    expect(compare(quote).verdict).not.toMatch(/exact|abridged/);
    expect(compare(quote).source ?? "").not.toContain("\n");
  });
});

describe("a sign too much does not turn the source's words into none of it", () => {
  test.each([
    ["corruption?", "altered"],
    ["We reject corruption!", "altered"],
    ["We reject; corruption", "altered"],
    ["crime does, not pay", "altered"],
    ["corruption and moneylaundering", "altered"],
    ["inter agency cooperation", "altered"],
    ["*We reject corruption*", "exact"],
    ["• crime does not pay", "exact"],
    ["crime does not pay;", "altered"],
  ])("%s", (quote, verdict) => {
    expect(compare(quote)).toMatchObject({ verdict });
  });
});

describe("a quotation is not found", () => {
  test.each([
    ["nothing", ""],
    ["white space", " \n\t\u00a0"],
    ["quotation marks alone", "“”"],
    ["an omission alone", "[…]"],
    ["a phrase of five words, one of them changed", "we all reject corruption forever"],
    ["a word that is not there", "blockchain"],
    [
      "a newspaper's sentence",
      "The minister said that the fight against corruption at all levels needs political will.",
    ],
    [
      "names alone",
      "The United Nations Office on Drugs and Crime and the Conference of the States Parties met.",
    ],
  ])("for %s", (_, quote) => {
    expect(compare(quote)).toEqual({
      verdict: "not-found",
      paragraph: null,
      through: null,
      start: null,
      end: null,
      address: null,
      source: null,
      diff: [],
      omissions: [],
      alternatives: [],
      alternativesTotal: 0,
    });
  });
});

describe("other documents", () => {
  const text = "They said “yes” — 5 km² of land, […] and e.g. Müller’s “house”.";
  const other = prepareDocument([{ id: "annex/4", text, sentences: [], footnotes: [] }]);

  test("have quotation marks, superscripts and omissions of their own", () => {
    expect(compareQuotation(text, other)).toMatchObject({ verdict: "exact", address: "annex/4" });
    expect(compareQuotation("They said 'yes' - 5 km² of land", other).verdict).toBe("exact");
    expect(compareQuotation("4. They said «yes»", other).verdict).toBe("exact");
    expect(compareQuotation('and e.g. MU\u0308LLER\'s "house"', other).verdict).toBe("exact");
  });

  test("may be empty", () => {
    expect(compareQuotation("We reject corruption", prepareDocument([])).verdict).toBe("not-found");
    const empty = prepareDocument([{ id: "1", text: "", sentences: [], footnotes: [] }]);
    expect(compareQuotation("We reject corruption and more than that", empty).verdict).toBe("not-found");
  });
});

/** As the API answers it. */
function placed(comparison: Comparison) {
  return placeCompared(comparison, { paragraphs, by: { language: "en" } });
}

test("an answer has the shape of the model", () => {
  const about = { document: "s-32-1", language: "en", release: "9f2c" };
  const citation = { text: "para. 23", html: "para. 23", url: "https://example.org/s-32-1/23" };
  for (const quote of [
    "We reject corruption […] better detect it",
    "We accept corruption and will implement",
    "corruption",
  ]) {
    const verdict = {
      ...about,
      ...placed(compare(quote)),
      quoted: { start: 0, end: quote.length },
      citation,
    };
    expect(Verdict.parse(verdict)).toEqual(verdict);
  }
  const nothing = {
    ...about,
    ...placed(compare("blockchain")),
    quoted: { start: 0, end: 10 },
    citation: null,
  };
  expect(Verdict.parse(nothing)).toEqual(nothing);
});

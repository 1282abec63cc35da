import { describe, expect, test } from "vitest";
import { Verdict } from "../../src/model/verdict.ts";
import { compareQuotation, prepareDocument } from "../../src/quote/compare.ts";
import { printDifferences, readDeclaration } from "./s-32-1.ts";

const { document, paragraphs, textOf } = await readDeclaration();
const compare = (quote: string) => compareQuotation(quote, document);

describe("a quotation is exact", () => {
  const cases: [why: string, quote: string, address: string][] = [
    ["word for word", "We reject corruption", "23.1"],
    ["in capitals", "WE REJECT CORRUPTION AND WILL IMPLEMENT MEASURES", "23.1"],
    ["over several lines", "We reject corruption\r\n  and will\u00a0implement\tmeasures", "23.1"],
    ["in curly quotation marks", "“We reject corruption”", "23.1"],
    ["in guillemets with spaces", "« We reject corruption »", "23.1"],
    ["in low quotation marks", "„We reject corruption“", "23.1"],
    ["in nested quotation marks", "“‘We reject corruption’”", "23.1"],
    ["with a comma before the closing mark", "“We reject corruption,”", "23.1"],
    ["with a full stop after the closing mark", "“We reject corruption”.", "23.1"],
    ["with a curly apostrophe", "This can undermine citizens’ trust", "preamble-9.3"],
    ["with another hyphen", "zero‑tolerance policy against corrupt practices", "64"],
    ["with a dash for a hyphen", "zero – tolerance policy against corrupt practices", "64"],
    ["with soft hyphens and zero-width spaces", "We re\u00adject cor\u200bruption and will", "23.1"],
    ["with ligatures", "ﬁnancial intelligence units to receive, analyse and disseminate", "19.2"],
    ["in full-width letters", "Ｗｅ　ｒｅｊｅｃｔ　ｃｏｒｒｕｐｔｉｏｎ　ａｎｄ　ｗｉｌｌ", "23.1"],
    ["hyphenated at a line's end", "We reject corrup-\ntion and will imple-\nment measures", "23.1"],
    ["broken after its own hyphen", "evidence-based policy-\nmaking", "52.2"],
    ["with a letter in brackets", "“[w]e reject corruption”", "23.1"],
    ["with a word in brackets", "[We] reject corruption and will implement", "23.1"],
    ["with its superscript mark", "for Sustainable Development,² our joint plan of action", "preamble-6.1"],
    ["with its mark in brackets", "for Sustainable Development,[2] our joint plan of action", "preamble-6.1"],
    ["with a mark set before the comma", "for Sustainable Development², our joint plan", "preamble-6.1"],
    ["with a mark that lost its superscript", "for Sustainable Development,2 our joint plan", "preamble-6.1"],
    ["with its paragraph's number", "23. We reject corruption and will implement measures", "23.1"],
    ["with its number in parentheses", "(23) We reject corruption and will implement measures", "23.1"],
    ["with an omission", "We reject corruption … with a view to ending impunity", "23.1"],
    ["with an omission in brackets", "We reject corruption […] with a view to ending impunity.", "23.1"],
    ["with three dots", "We reject corruption ... with a view to ending impunity", "23.1"],
    ["with spaced dots", "We reject corruption . . . with a view to ending impunity", "23.1"],
    ["with an omission in parentheses", "We reject corruption (...) to ending impunity", "23.1"],
    ["with a comma before the omission", "We reject corruption, … to ending impunity", "23.1"],
    ["with omissions around it", "… reject corruption and will implement measures […]", "23.1"],
    ["with omissions over sentences", "We reject corruption. … We commit to criminalizing", "23.1-23.2"],
    ["one sentence after another", "with a view to ending impunity. We commit to criminalizing", "23.1-23.2"],
    ["as a list's item", "– We reject corruption", "23.1"],
  ];
  test.each(cases)("%s", (_, quote, address) => {
    const answer = compare(quote);
    expect(printDifferences(answer).replace(/\{omitted:[^}]*\}/gu, "")).not.toContain("{");
    expect(answer).toMatchObject({ verdict: "exact", address, through: null, alternativesTotal: 0 });
    expect(textOf(answer.paragraph ?? "").slice(answer.start ?? 0, answer.end ?? 0)).toBe(answer.source);
  });

  test("as a whole paragraph, which is then what is cited", () => {
    expect(compare(textOf("31"))).toMatchObject({ address: "31", start: 0, end: textOf("31").length });
    expect(compare(textOf("16"))).toMatchObject({ address: "16" });
  });

  const acrossParagraphs: [why: string, between: string][] = [
    ["an empty line", "\n\n"],
    ["an empty line and a number", "\n\n15. "],
    ["quotation marks that close and open", "”\n\n“15. "],
    ["a space", " "],
    ["an omission", " […] "],
  ];
  test.each(acrossParagraphs)("over two paragraphs with %s between", (_, between) => {
    const quote = `minimizing opportunities for all acts of corruption.${between}We will prevent the misuse`;
    const { verdict, paragraph, through, address, source, end } = compare(quote);
    expect({ verdict, paragraph, through, address }).toEqual({
      verdict: "exact",
      paragraph: "14",
      through: "15",
      address: "14-15",
    });
    expect(source).toBe("minimizing opportunities for all acts of corruption.\n\nWe will prevent the misuse");
    expect(end).toBe("We will prevent the misuse".length);
  });

  test("over the end of the preamble, for which there is no address", () => {
    const quote = `${textOf("preamble-14").split(" ").slice(-9).join(" ")}\n\n1. ${textOf("1").split(" ").slice(0, 9).join(" ")}`;
    expect(compare(quote)).toMatchObject({
      verdict: "exact",
      paragraph: "preamble-14",
      through: "1",
      address: null,
    });
  });

  test("in several places, which are counted and of which the first are named", () => {
    const answer = compare("corruption");
    expect(answer).toMatchObject({ verdict: "exact", paragraph: "preamble-1" });
    expect(answer.alternatives).toHaveLength(10);
    // Its own places; half of "anti-corruption" is none.
    const places = paragraphs.flatMap(({ text }) => [...text.matchAll(/(?<![\w-])corruption(?![\w-])/gi)]);
    expect(answer.alternativesTotal).toBe(places.length - 1);
  });

  test("in two places, and the one that begins with the same capital comes first", () => {
    const quote = "We will respect, promote and protect the freedom to seek, receive";
    expect(compare(quote)).toMatchObject({ address: "21.2", alternatives: [{ address: "22.1" }] });
    const inside = "will afford one another the widest measure of mutual legal assistance";
    expect(compare(inside)).toMatchObject({ paragraph: "32", alternatives: [{ paragraph: "36" }] });
    expect(compare(`We ${inside}`)).toMatchObject({ paragraph: "36", alternativesTotal: 0 });
  });

  test("and shows what it omits with a mark", () => {
    expect(printDifferences(compare("We reject corruption […] with a view to ending impunity"))).toBe(
      "We reject corruption {omitted: and will implement measures to better detect it | […]} with a view to ending impunity",
    );
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

test("an answer has the shape of the model", () => {
  const about = { document: "s-32-1", language: "en", release: "9f2c" };
  const citation = { text: "para. 23", html: "para. 23", url: "https://example.org/s-32-1/23" };
  for (const quote of [
    "We reject corruption […] better detect it",
    "We accept corruption and will implement",
    "corruption",
  ]) {
    const verdict = { ...about, ...compare(quote), citation };
    expect(Verdict.parse(verdict)).toEqual(verdict);
  }
  const nothing = { ...about, ...compare("blockchain"), citation: null };
  expect(Verdict.parse(nothing)).toEqual(nothing);
});

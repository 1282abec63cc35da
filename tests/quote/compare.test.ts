import { describe, expect, test } from "vitest";
import { Verdict } from "../../src/model/verdict.ts";
import { compareQuotation, prepareDocument } from "../../src/quote/compare.ts";
import { printDifferences, readDeclaration } from "./declaration.ts";

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
    ["with omissions around it", "… reject corruption and will implement measures […]", "23.1"],
    ["one sentence after another", "with a view to ending impunity. We commit to criminalizing", "23.1-23.2"],
    ["as a list's item", "– We reject corruption", "23.1"],
  ];
  test.each(cases)("%s", (_, quote, address) => {
    const answer = compare(quote);
    expect(printDifferences(answer).replace(/\{omitted:[^}]*\}/gu, "")).not.toContain("{");
    expect(answer).toMatchObject({ verdict: "exact", address, through: null, alternativesTotal: 0 });
    expect(textOf(answer.paragraph ?? "").slice(answer.start ?? 0, answer.end ?? 0)).toBe(answer.source);
  });

  const noWords: [why: string, quote: string, address: string][] = [
    [
      "hyphenated where a line's end became a space",
      "We reject corrup- tion and will imple- ment measures",
      "23.1",
    ],
    ["hyphenated before a tab", "We reject corrup-\ttion and will implement measures", "23.1"],
    ["hyphenated before U+2028", "We reject corrup-\u2028tion and will implement", "23.1"],
    ["hyphenated before a form feed", "We reject corrup-\ftion and will implement", "23.1"],
    ["broken with a soft hyphen", "We reject corrup\u00ad\ntion and will implement", "23.1"],
    ["broken with a soft hyphen and a space", "We reject corrup\u00ad tion and will implement", "23.1"],
    ["broken with a PDF's soft hyphen", "We reject corrup¬\ntion and will implement", "23.1"],
    ["broken with U+2010", "We reject corrup‐\ntion and will implement", "23.1"],
    ["broken twice", "We reject cor-\nrup-\ntion and will implement", "23.1"],
    [
      "broken at a compound's own hyphen, as a soft one",
      "zero\u00ad\ntolerance policy against corrupt practices",
      "64",
    ],
    ["broken in a compound's second word", "zero-toler-\nance policy against corrupt practices", "64"],
    ["with a soft hyphen before a space", "We reject\u00ad corruption and will\u00ad implement", "23.1"],
    ["with its mark apart", "for Sustainable Development, 2 our joint plan of action", "preamble-6.1"],
    ["with its mark apart in parentheses", "for Sustainable Development, (2) our joint plan", "preamble-6.1"],
    [
      "with its mark as in Markdown",
      "for Sustainable Development,[^2] our joint plan of action",
      "preamble-6.1",
    ],
    ["with its mark as in HTML", "for Sustainable Development,<sup>2</sup> our joint plan", "preamble-6.1"],
    [
      "with its mark as a link in HTML",
      'Development,<sup><a href="#fn2">[2]</a></sup> our joint plan',
      "preamble-6.1",
    ],
    [
      "with its mark as a link in Markdown",
      "Development,[2](#fn2) our joint plan of action for people",
      "preamble-6.1",
    ],
    ["with its mark in brackets apart", "for Sustainable Development, [2] our joint plan", "preamble-6.1"],
    ["with its mark named a note", "for Sustainable Development,[note 2] our joint plan", "preamble-6.1"],
    ["in bold type", "We **reject corruption** and will implement", "23.1"],
    ["in italics", "We _reject_ *corruption* and will implement", "23.1"],
    ["in bold letters of a word", "We re**ject** corrup*tion* and will implement", "23.1"],
    ["with code marks", "We `reject corruption` and will implement", "23.1"],
    ["as a Markdown quotation", "> We reject corruption\n> and will implement measures", "23.1"],
    [
      "as a Markdown quotation in another",
      "> > We reject corruption\n> > and will implement measures",
      "23.1",
    ],
    [
      "with a backslash before a sign",
      "We reject corruption and will implement measures to better detect it\\.",
      "23.1",
    ],
    ["as a heading", "## We reject corruption", "23.1"],
    ["with a bullet", "• We reject corruption and will implement measures", "23.1"],
    ["with an asterisk for a bullet", "* We reject corruption and will implement measures", "23.1"],
    ["with a hyphen for a bullet", "- We reject corruption\n  and will implement measures", "23.1"],
    [
      "with two bullets",
      "- We reject corruption and will implement measures to better detect it with a view to ending impunity.\n- We commit to criminalizing",
      "23.1-23.2",
    ],
    ["in a table of Markdown", "| We reject corruption and will implement |", "23.1"],
    [
      "in HTML",
      "<p>We <em>reject</em> <strong class='x'>corruption</strong> and will<br>implement</p>",
      "23.1",
    ],
    ["in HTML with entities", "<q>This can undermine citizens&rsquo; trust</q>", "preamble-9.3"],
    ["with entities of numbers", "We reject&#160;corruption&#x20;and will", "23.1"],
    [
      "with a link in Markdown",
      "We [reject corruption](https://example.org/s-32-1/23) and will implement",
      "23.1",
    ],
    ["with [sic]", "We reject corruption [sic] and will implement measures", "23.1"],
    ["with (emphasis added)", "“We reject corruption and will implement measures” (emphasis added)", "23.1"],
    [
      "with emphasis of a third kind",
      "We reject corruption and will implement measures [italics in original].",
      "23.1",
    ],
    [
      "with (footnotes omitted)",
      "for Sustainable Development, our joint plan of action (footnotes omitted)",
      "preamble-6.1",
    ],
    [
      "with (internal quotation marks omitted)",
      "We reject corruption (internal quotation marks omitted)",
      "23.1",
    ],
    ["with a page's number between", "We reject corruption and will\n\n7\n\nimplement measures", "23.1"],
    [
      "with page and job number between",
      "We reject corruption and will\n21-07021 7/13\nimplement measures",
      "23.1",
    ],
    [
      "with a running head between",
      "We reject corruption and will\n7/13\nA/RES/S-32/1\nOur common commitment to effectively addressing challenges and implementing measures to prevent and combat\ncorruption and strengthen international cooperation\nimplement measures",
      "23.1",
    ],
    [
      "with a running head on the same line",
      "We reject corruption and will 7/13 A/RES/S-32/1 implement measures",
      "23.1",
    ],
    [
      "with a head that is cut off",
      "We reject corruption and will\n\fOur common commitment to effectively addressing …\nimplement measures",
      "23.1",
    ],
  ];
  test.each(noWords)("%s: what is no word is none", (_, quote, address) => {
    expect(printDifferences(compare(quote))).not.toContain("{");
    expect(compare(quote)).toMatchObject({ verdict: "exact", address });
  });

  test("over the heading between two sections, on a line of its own or not", () => {
    const [last, first] = [textOf("22"), textOf("23")];
    for (const between of [
      "\n\n",
      "\n\nCriminalization and law enforcement\n\n23. ",
      " Criminalization and law enforcement ",
    ])
      expect(compare(`${last}${between}${first}`)).toMatchObject({ verdict: "exact", address: "22-23" });
    expect(compare(`Criminalization and law enforcement\n23. ${first}`)).toMatchObject({
      verdict: "exact",
      address: "23",
    });
    expect(compare(`${textOf("23")}\nAsset recovery\n${textOf("24")}`)).toMatchObject({ verdict: "altered" });
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
    ["an omission of nothing", " […] "],
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
});

describe("a quotation is abridged", () => {
  const cases: [why: string, quote: string, address: string][] = [
    ["with an omission", "We reject corruption … with a view to ending impunity", "23.1"],
    ["with an omission in brackets", "We reject corruption […] with a view to ending impunity.", "23.1"],
    ["with three dots", "We reject corruption ... with a view to ending impunity", "23.1"],
    ["with spaced dots", "We reject corruption . . . with a view to ending impunity", "23.1"],
    ["with an omission in parentheses", "We reject corruption (...) to ending impunity", "23.1"],
    ["with a comma before the omission", "We reject corruption, … to ending impunity", "23.1"],
    ["with omissions over sentences", "We reject corruption. … We commit to criminalizing", "23.1-23.2"],
    ["with an omission after a comma and a stop", "We reject corruption, ... . to ending impunity", "23.1"],
    ["with asterisks", "We reject corruption * * * to ending impunity", "23.1"],
    ["with asterisks in brackets", "We reject corruption [* * *] to ending impunity", "23.1"],
    ["with [omitted]", "We reject corruption [omitted] to ending impunity", "23.1"],
    ["with angle brackets", "We reject corruption <…> to ending impunity", "23.1"],
    ["with a mark in brackets and spaces", "We reject corruption [ . . . ] to ending impunity", "23.1"],
  ];
  test.each(cases)("%s", (_, quote, address) => {
    const answer = compare(quote);
    expect(printDifferences(answer).replace(/\{omitted:[^}]*\}/gu, "")).not.toContain("{");
    expect(answer).toMatchObject({ verdict: "abridged", address, through: null, alternativesTotal: 0 });
    for (const { start, end, text } of answer.omissions) expect(answer.source?.slice(start, end)).toBe(text);
  });

  test("and says what it leaves out", () => {
    const answer = compare("We reject corruption […] with a view to ending impunity");
    expect(printDifferences(answer)).toBe(
      "We reject corruption {omitted: and will implement measures to better detect it | […]} with a view to ending impunity",
    );
    expect(answer.omissions).toEqual([
      { start: 21, end: 68, text: "and will implement measures to better detect it", drops: null },
    ]);
  });

  const dropping: [quote: string, drops: string][] = [
    ["We note that … country is free of corruption", "no"],
    ["those efforts are … enough, and we commit to doing more", "not"],
    ["We will … provide a safe and adequate environment to journalists", "strive to"],
    ["We will preserve … the independence of supreme audit institutions", "in accordance"],
  ];
  test.each(dropping)("%s: and names the negation or the qualifier that goes", (quote, drops) => {
    const answer = compare(quote);
    expect(answer.verdict).toBe("abridged");
    expect(answer.omissions[0]?.drops).toContain(drops);
  });

  test("over two paragraphs, with what is left out of both", () => {
    const quote = `${textOf("13").split(" ").slice(0, 9).join(" ")} … ${textOf("14").split(" ").slice(-9).join(" ")}`;
    expect(compare(quote)).toMatchObject({ verdict: "abridged", address: "13-14", omissions: [{}] });
  });

  test("only where every part is a part: words that were picked are none", () => {
    for (const quote of [
      "We … corruption … ending impunity",
      "We … corruption and will implement measures to better detect it",
      "We reject corruption … it … a view to ending impunity",
      "We reject corruption and will implement measures … impunity",
    ])
      expect(["altered", "not-found"], quote).toContain(compare(quote).verdict);
    expect(
      printDifferences(compare("We … corruption and will implement measures to better detect it")),
    ).toContain("{missing: reject");
  });
});

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

test("an answer has the shape of the model", () => {
  const about = { document: "s-32-1", language: "en", release: "9f2c" };
  const citation = { text: "para. 23", html: "para. 23", url: "https://example.org/s-32-1/23" };
  for (const quote of [
    "We reject corruption […] better detect it",
    "We accept corruption and will implement",
    "corruption",
  ]) {
    const verdict = { ...about, ...compare(quote), quoted: { start: 0, end: quote.length }, citation };
    expect(Verdict.parse(verdict)).toEqual(verdict);
  }
  const nothing = { ...about, ...compare("blockchain"), quoted: { start: 0, end: 10 }, citation: null };
  expect(Verdict.parse(nothing)).toEqual(nothing);
});

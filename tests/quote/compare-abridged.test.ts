import { describe, expect, test } from "vitest";
import { compareQuotation } from "../../src/quote/compare.ts";
import { printDifferences, readDeclaration } from "./declaration.ts";

const { document, textOf } = await readDeclaration();
const compare = (quote: string) => compareQuotation(quote, document);

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

import { describe, expect, test } from "vitest";
import { compareQuotation } from "../../src/quote/compare.ts";
import { printDifferences, readDeclaration } from "./declaration.ts";

const { document, textOf } = await readDeclaration();
const compare = (quote: string) => compareQuotation(quote, document);

describe("a quotation is altered", () => {
  const cases: [why: string, quote: string, paragraph: string, difference: string][] = [
    [
      "strive to dropped",
      "We will provide a safe and adequate environment to journalists",
      "31",
      "We will {missing: strive to}provide",
    ],
    [
      "shall for may",
      "That freedom shall be subject to certain restrictions, but these",
      "21",
      "{changed: may | shall}",
    ],
    [
      "not dropped",
      "those efforts are enough, and we commit to doing more to address",
      "preamble-14",
      "{missing: not}",
    ],
    [
      "not added",
      "We will not take measures to prevent corruption involving the private sector",
      "13",
      "{added: not}",
    ],
    [
      "another number",
      "We welcome the fact that 189 parties have ratified or acceded",
      "preamble-4",
      "{changed: 187 | 189}",
    ],
    [
      "a word that begins alike",
      "We reject corruption and will implemented measures to better detect it",
      "23",
      "{changed: implement | implemented}",
    ],
    [
      "British for American",
      "We commit to criminalising, investigating, prosecuting and adjudicating acts",
      "23",
      "{changed: criminalizing | criminalising}",
    ],
    [
      "a hyphen for none",
      "enhance inter agency cooperation at all levels to prevent individuals",
      "18",
      "{changed: inter-agency | inter agency}",
    ],
    [
      "part of a compound",
      "anti-bribery and anti-bribery compliance efforts, integrity, accountability",
      "13",
      "{changed: anti-corruption | anti-bribery}",
    ],
    [
      "the first word",
      "They commit to making efforts in international cooperation and taking",
      "16",
      "{changed: We | They}",
    ],
    [
      "the last word",
      "mitigate corruption risks when granting subsidies, contracts and licenses",
      "15",
      "{changed: licences | licenses}",
    ],
    [
      "a clause dropped without a mark",
      "We will preserve the independence of supreme audit institutions and other oversight bodies",
      "5",
      "{missing: , in accordance with the fundamental principles of domestic law,}",
    ],
    [
      "a comma dropped",
      "We will ensure integrity impartiality, inclusivity, due process, fair trial rights",
      "27",
      "{missing: ,}",
    ],
    [
      "not in brackets",
      "We [not] reject corruption and will implement measures to better detect it",
      "23",
      "{inserted: [not]}",
    ],
    [
      "several words in brackets",
      "We [and other States] reject corruption and will implement measures to better",
      "23",
      "{inserted: [and other States]}",
    ],
    [
      "a word in angle brackets",
      "We <not> reject corruption and will implement measures to better detect it",
      "23",
      "{added: <not>}",
    ],
    [
      "a word in bold type",
      "We will **not** take measures to prevent corruption involving the private sector",
      "13",
      "not",
    ],
    [
      "a word in a link of HTML",
      "We will <a href='/x'>not</a> take measures to prevent corruption involving the private sector",
      "13",
      "not",
    ],
    [
      "a word behind brackets that are no link",
      "We will [take](not) measures to prevent corruption involving the private sector",
      "13",
      "(not)",
    ],
    [
      "a lost hyphen",
      "embezzlement, moneylaundering and obstruction of justice as covered",
      "24",
      "moneylaundering",
    ],
    [
      "another word in brackets",
      "[They] reject corruption and will implement measures to better detect it",
      "23",
      "{changed: We | [They]}",
    ],
    [
      "another paragraph's number",
      "24. We reject corruption and will implement measures to better detect it",
      "23",
      "{added: 24.}",
    ],
    [
      "a mark where the source has none",
      "for Sustainable Development, our joint² plan of action for people",
      "preamble-6",
      "{added: ²}",
    ],
    [
      "a word changed beside an honest omission",
      "We accept corruption […] with a view to ending impunity",
      "23",
      "{changed: reject | accept}",
    ],
    [
      "a question mark",
      "We reject corruption and will implement measures to better detect it?",
      "23",
      "{added: ?}",
    ],
  ]; // prettier-ignore
  test.each(cases)("with %s", (_, quote, paragraph, difference) => {
    const answer = compare(quote);
    expect(answer).toMatchObject({ verdict: "altered", paragraph });
    expect(printDifferences(answer)).toContain(difference);
  });

  test("and the true passage is the sentence's own words, to its end where the quotation has it", () => {
    const answer = compare(
      "We will provide a safe and adequate environment to journalists, and we will act.",
    );
    expect(answer.source).toMatch(/^We will strive to provide a safe/);
    const all = compare(textOf("15").replace("mitigate", "reduce"));
    expect(all).toMatchObject({ verdict: "altered", address: "15", source: textOf("15") });
  });

  test("where an omission jumps over a whole paragraph", () => {
    const quote = `${textOf("13").slice(-120)} … ${textOf("15").slice(0, 120)}`;
    expect(compare(quote).verdict).not.toBe("exact");
    expect(JSON.stringify(compare(quote).diff)).not.toContain("marked");
  });

  test("where the parts stand in another order", () => {
    const quote =
      "We commit to criminalizing, investigating, prosecuting […] We reject corruption and will implement";
    expect(compare(quote).verdict).not.toBe("exact");
  });

  test("and a second passage that fits nearly as well is named", () => {
    const quote = "We will respect, promote and protect the liberty to seek, receive";
    expect(compare(quote)).toMatchObject({ verdict: "altered", alternativesTotal: 1 });
    expect(compare(quote).alternatives).toHaveLength(1);
  });
});

describe("a quotation that cuts a compound word is not exact", () => {
  test.each([
    "We recognize the role of […] corruption bodies and specialized authorities",
    "enhance the effectiveness of … corruption education",
    "corruption bodies and specialized authorities in implementing",
    "corruption obligations and measures, codes of conduct",
    "intervention in the domestic affairs of other States",
    "governmental organizations",
    "We recognize the role of anti",
  ])("%s", (quote) => {
    expect(compare(quote).verdict).not.toBe("exact");
  });

  test.each([
    "anti-corruption bodies and specialized authorities",
    "non-intervention in the domestic affairs of other States",
    "This can undermine citizens",
  ])("but %s is", (quote) => {
    expect(compare(quote).verdict).toBe("exact");
  });
});

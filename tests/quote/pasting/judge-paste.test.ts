import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { editedAtRandom, pastedQuotations, plainly } from "../../../bench/quotations/cases.ts";
import { PASTINGS } from "../../../bench/quotations/pastes.ts";
import { seeded } from "../../../bench/quotations/random.ts";
import { compareQuotation } from "../../../src/quote/compare.ts";
import { judgePaste, MOST_QUOTATIONS, TooManyQuotations } from "../../../src/quote/pasting/judge-paste.ts";
import { quotedIn } from "../../../src/quote/pasting/quotation-marks.ts";
import { compiled } from "../../compiled.ts";
import { leastCpuTime } from "../../cpu-time.ts";
import { propertyRuns } from "../../property-runs.ts";
import { readDeclaration } from "../declaration.ts";
import { PASTED } from "./cases.ts";

const { document, paragraphs } = await readDeclaration();
const quotable = { prepared: document, resolvable: { ...compiled.entry, paragraphs } };
const judge = (paste: string) => judgePaste(paste, quotable);

describe("what is quoted in a paste is judged", () => {
  test.each(PASTED)("$why: $paste", ({ paste, verdict, quoted, address, cited, each }) => {
    const judged = judge(paste);
    expect(judged).toMatchObject({ verdict });
    if (quoted !== undefined) expect(paste.slice(judged.quoted.start, judged.quoted.end)).toBe(quoted);
    if (address !== undefined) expect(judged.address).toBe(address);
    if (cited !== undefined) expect(judged.cited).toMatchObject(cited);
    expect(judged.quotations?.map((one) => one.verdict)).toEqual(each);
    if (judged.verdict !== "not-found")
      expect(judged.diff.map(({ quote = "" }) => quote).join("")).toBe(
        paste.slice(judged.quoted.start, judged.quoted.end),
      );
  });

  test("each of several has its own citation", () => {
    const { quotations = [] } = judge(
      "“We will safeguard sport from corruption” (para. 71), and “crime does not pay” (para. 71).",
    );
    expect(quotations.map(({ cited }) => cited?.agrees)).toEqual([true, false]);
  });
});

describe("however it is pasted", () => {
  const random = seeded(2026);

  test("a true quotation is exact", () => {
    for (const { cases } of pastedQuotations(paragraphs, random, 40)) {
      for (const { quote, paragraph } of cases) {
        const judged = judge(quote);
        const places = [judged, ...judged.alternatives].map((place) => place.paragraph);
        expect([judged.verdict, places], quote).toEqual(["exact", expect.arrayContaining([paragraph])]);
        expect(judged.cited?.agrees ?? true, quote).toBe(true);
      }
    }
  });

  test("an altered one is never exact, nor shortened", () => {
    for (const { quote, paragraph } of editedAtRandom(
      paragraphs,
      random,
      250,
      [8, 60],
      plainly(paragraphs),
    )) {
      const whole = paragraphs.find(({ id }) => id === paragraph) ?? paragraphs[0];
      if (whole === undefined) continue;
      const paste = random.pick(PASTINGS).apply(quote, whole, random);
      expect(["altered", "not-found"], paste).toContain(judge(paste).verdict);
    }
  });
});

test("what was altered by hand is altered, as it is and as a paste", () => {
  const table = parse(readFileSync("bench/quotations/altered-by-hand.yaml", "utf8")) as {
    paragraph: string;
    quote: string;
  }[];
  expect(table.length).toBeGreaterThan(200);
  for (const { quote, paragraph } of table) {
    expect(["altered", "not-found"], quote).toContain(compareQuotation(quote, document).verdict);
    const { verdict, paragraph: found } = judge(quote);
    expect([verdict, found], quote).toEqual(["altered", paragraph]);
  }
});

describe("quotation marks", () => {
  test.each<[string, string[]]>([
    ["no marks", []],
    ["“one” and “two”", ["one", "two"]],
    ['"one" and "two"', ["one", "two"]],
    ["“outer ‘inner’ outer”", ["outer ‘inner’ outer"]],
    ['"outer "inner" outer"', ['outer "inner" outer']],
    ["“first\n\n“second” after", ["first\n\n“second"]],
    ["don't say 'yes' to a citizen's wishes", ["yes"]],
    ["“never closed", []],
    ["closed” never opened", []],
    ["“”", []],
    ['5" and 6" pipes', []],
    ["„eins“ und »zwei« und «trois» und 「四」 und ”fem”", ["eins", "zwei", "trois", "四", "fem"]],
  ])("%s", (text, words) => {
    expect(quotedIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });
});

describe("whatever is pasted", () => {
  test("more quotations than anybody makes are refused by number", () => {
    expect(() => judge("“a” b ".repeat(MOST_QUOTATIONS + 1))).toThrow(TooManyQuotations);
    expect(() => judge("“a b ".repeat(3_000))).toThrow(TooManyQuotations);
    expect(judge("“a” b ".repeat(MOST_QUOTATIONS)).quotations).toHaveLength(MOST_QUOTATIONS);
  });

  test("has an answer, whose offsets are in it", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ..."“ ” \" ' ‘ ’ « » „ ( ) : , . \n".split(" "),
        "\n\n",
        " (A/RES/S-32/1, para. 71)",
        "Paragraph 71 says: ",
        "— para. 43",
      ),
      fc.constantFrom(
        "We will safeguard sport from corruption",
        "crime does not pay",
        "not",
        "the ministers said",
      ),
      fc.string({ unit: "binary", maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const paste = pieces.join(" ");
        const judged = judge(paste);
        for (const { quoted, diff, verdict } of [judged, ...(judged.quotations ?? [])]) {
          expect(quoted.start).toBeGreaterThanOrEqual(0);
          expect(quoted.end).toBeLessThanOrEqual(paste.length);
          if (verdict !== "not-found")
            expect(diff.map(({ quote = "" }) => quote).join("")).toBe(paste.slice(quoted.start, quoted.end));
        }
      }),
      { numRuns: propertyRuns(200) },
    );
  });

  test.each<[string, string]>([
    ["opening marks", "“".repeat(20_000)],
    ["opening marks with words", "“a ".repeat(6_666)],
    ["closing marks", "”".repeat(20_000)],
    ["straight marks", '"'.repeat(20_000)],
    ["apostrophes", "s' a ".repeat(4_000)],
    ["nested marks", `${"“‘".repeat(5_000)}word${"’”".repeat(5_000)}`],
    ["brackets", "(".repeat(20_000)],
    ["citations", "(A/RES/S-32/1, para. 71) ".repeat(800)],
    [
      "fifty quotations, each altered",
      "“We accept corruption and will implement measures to better detect it with a view to ending impunity” ".repeat(
        50,
      ),
    ],
    ["colons", "a: ".repeat(6_666)],
    ["tags", "<b>".repeat(6_666)],
    ["open tags", "<b ".repeat(6_666)],
    ["links", "[a](http://x) ".repeat(1_428)],
    ["open links", "[a](".repeat(5_000)],
    ["bullets", "- \n".repeat(6_666)],
    ["running heads", "A/RES/S-32/1 1/13 ".repeat(1_111)],
    ["a gap of spaces", `We reject${" ".repeat(19_900)}corruption`],
    ["a gap of empty lines", `We reject${"\n".repeat(19_900)}corruption and more`],
    ["a gap of tabs", `We reject${"\t".repeat(19_900)}corruption and more`],
    ["a gap that is not seen", `We reject${"\u2060".repeat(19_900)}corruption and more`],
    ["soft hyphens", `We reject corrup${"\u00ad".repeat(19_900)}tion and more`],
    ["short lines", "a\n".repeat(10_000)],
    ["page numbers", "1/2\n".repeat(5_000)],
    ["mixed directions", "\u202e“We \u202breject\u202c corruption” \u2067".repeat(500)],
  ])("takes a bounded time: %s", (_, paste) => {
    const judged = leastCpuTime(() => {
      try {
        judge(paste);
      } catch (error) {
        expect(error).toBeInstanceOf(TooManyQuotations);
      }
    });
    // In ms; some 10 where it is slowest, once the code is warm.
    expect(judged).toBeLessThan(150);
  });
});

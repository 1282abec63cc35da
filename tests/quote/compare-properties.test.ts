import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainly } from "../../bench/quotations/cases.ts";
import { NOISES } from "../../bench/quotations/noise.ts";
import { seeded } from "../../bench/quotations/random.ts";
import { compareQuotation } from "../../src/quote/compare.ts";
import { compareWithPassage } from "../../src/quote/comparing/compare-with-passage.ts";
import { leastCpuTime } from "../cpu-time.ts";
import { propertyRuns } from "../property-runs.ts";
import { readDeclaration } from "./declaration.ts";

const { paragraphs, document, textOf } = await readDeclaration();
const beside = document.beside?.source.paragraphs ?? [];
const besideOf = (id: string) => beside.find((each) => each.id === id)?.text;
const isThere = plainly(
  paragraphs,
  beside.map(({ text }) => text),
);
const words = [...new Set(paragraphs.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []))];

/** A stretch of a paragraph, of four words or more. */
const stretch = fc
  .record({
    paragraph: fc.constantFrom(...paragraphs),
    first: fc.nat(300),
    length: fc.oneof(fc.integer({ min: 4, max: 12 }), fc.integer({ min: 4, max: 120 })),
  })
  .map(({ paragraph, first, length }) => {
    const all = paragraph.text.split(" ");
    const from = first % Math.max(1, all.length - length + 1);
    return { paragraph, words: all.slice(from, from + length) };
  });

const stretchOf = (quote: string) => {
  const paragraph = paragraphs.find(({ text }) => text.includes(quote)) ?? paragraphs[0];
  return { paragraph: paragraph as (typeof paragraphs)[number], words: quote.split(" ") };
};

const asItIs = { name: "nothing", apply: (quote: string) => quote };
const EXAMPLES: [string[], { noise: typeof asItIs; seed: number }][] = [
  [["16.", "…", "We commit to making efforts"], { noise: asItIs, seed: 0 }],
  [["the 2030 Agenda for", "not", "Sustainable Development"], { noise: asItIs, seed: 0 }],
];
// Two headings, between which stand sixteen paragraphs, have these words when one is read on from the other.
const HEADINGS: [string, { how: string; at: number; word: string }][] = [
  ["cooperation in asset recovery.", { how: "drop", at: 1, word: "a" }],
];
const noise = fc.record({ noise: fc.constantFrom(...NOISES), seed: fc.nat(1_000_000) });

describe("for any stretch of four words or more", () => {
  test("with typographic noise it is exact, at its own place or at one of the places named", () => {
    fc.assert(
      fc.property(stretch, noise, ({ paragraph, words }, { noise, seed }) => {
        const quote = noise.apply(words.join(" "), seeded(seed));
        const answer = compareQuotation(quote, document);
        expect(answer.verdict).toBe("exact");
        const places = [answer, ...answer.alternatives].map((place) => place.paragraph);
        if (answer.alternativesTotal <= 10) expect(places).toContain(paragraph.id);
        expect(compareWithPassage(quote, [paragraph]).verdict).toBe("exact");
      }),
      { numRuns: propertyRuns(500) },
    );
  });

  test("with one word changed, dropped or added it is not exact", () => {
    const edit = fc.record({
      how: fc.constantFrom("change", "drop", "add"),
      at: fc.nat(200),
      word: fc.oneof(
        fc.constantFrom(...words),
        fc.constantFrom("not", "may", "must", "all", "187"),
        fc.stringMatching(/^[a-z]{1,9}$/),
      ),
    });
    fc.assert(
      fc.property(stretch, edit, ({ paragraph, words }, { how, at, word }) => {
        const edited = [...words];
        const index = at % words.length;
        if (how === "change") edited[index] = (edited[index] ?? "").replace(/[\p{L}\d]+/u, word);
        else if (how === "drop") edited.splice(index, 1);
        else edited.splice(index, 0, word);
        const quote = edited.join(" ");
        fc.pre(!isThere(quote));
        expect(compareQuotation(quote, document).verdict).not.toBe("exact");
        expect(compareWithPassage(quote, [paragraph]).verdict).not.toBe("exact");
      }),
      {
        numRuns: propertyRuns(500),
        examples: HEADINGS.map(([quote, edited]) => [stretchOf(quote), edited]),
      },
    );
  });

  test("the differences, put together, are the passage and the quotation", () => {
    const mixed = fc.array(
      fc.oneof(
        stretch.map(({ words }) => words.join(" ")),
        fc.constantFrom("…", "[...]", "\n\n", "not", "16."),
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(mixed, noise, (parts, { noise, seed }) => {
        const quote = noise.apply(parts.join(" "), seeded(seed));
        const answer = compareQuotation(quote, document);
        if (answer.verdict === "not-found") return;
        expect(answer.diff.map((each) => each.quote ?? "").join("")).toBe(quote);
        expect(answer.diff.map((each) => each.source ?? "").join("")).toBe(answer.source);
        const { paragraph, through, start, end, source, address } = answer;
        // A few words may be those of the title, of a heading or of a footnote, whose offsets are its own.
        const text = paragraph === null ? besideOf(address ?? "") : textOf(paragraph);
        if (through === null) expect(text?.slice(start ?? 0, end ?? 0)).toBe(source);
        else {
          expect(source?.startsWith(text?.slice(start ?? 0) ?? "")).toBe(true);
          expect(source?.endsWith(textOf(through).slice(0, end ?? 0))).toBe(true);
        }
        const differs = answer.diff.some(({ op, marked }) => op !== "same" && marked !== true);
        expect(differs).toBe(answer.verdict === "altered");
      }),
      { numRuns: propertyRuns(250), examples: EXAMPLES },
    );
  });
});

describe("whatever is pasted", () => {
  test("has an answer", () => {
    const any = fc.oneof(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.string({ unit: fc.constantFrom(..."[]().…\"'-,1²a \n\0\ud800\udc00\u0301\u200b"), maxLength: 400 }),
      fc
        .array(fc.constantFrom("the", "of", "corruption", "…", "[", "]", "16.", ",", "-\n", "“"), {
          maxLength: 300,
        })
        .map((parts) => parts.join(" ")),
    );
    fc.assert(
      fc.property(any, (quote) => {
        expect(["exact", "abridged", "altered", "not-found"]).toContain(
          compareQuotation(quote, document).verdict,
        );
        compareWithPassage(quote, paragraphs.slice(0, 2));
      }),
      { numRuns: propertyRuns(500) },
    );
  });

  const long = textOf("5").concat(textOf("18"), textOf("21"), textOf("24"), textOf("33"));
  test.each<[string, string]>([
    ["one word", "corruption ".repeat(1_818)],
    ["one letter", "a ".repeat(10_000)],
    ["a phrase that the text has often", "in accordance with ".repeat(1_052)],
    ["the text's words turned round", `${long} `.repeat(3).slice(0, 20_000).split(" ").reverse().join(" ")],
    ["the same passage again and again", `${textOf("21")} `.repeat(12).slice(0, 20_000)],
    [
      "every other word another",
      long
        .split(" ")
        .map((word, at) => (at % 2 ? "other" : word))
        .join(" "),
    ],
    ["brackets", "[".repeat(10_000) + "]".repeat(10_000)],
    ["dots", ". ".repeat(10_000)],
    ["omissions", "the … ".repeat(3_333)],
    ["as many omissions as are read", `${"the … ".repeat(99)}corruption`],
    ["combining marks", `a${"\u0301\u0316".repeat(9_999)}`],
    ["Zalgo", "c\u0334\u0321\u0301o\u0335r\u0336".repeat(2_500)],
    ["lone surrogates", "\ud800".repeat(20_000)],
    ["NUL", "\0".repeat(20_000)],
    ["emoji", "👩‍👩‍👧‍👦".repeat(1_800)],
    ["no spaces", "x".repeat(20_000)],
    ["hyphens at lines' ends", "corrup-\n".repeat(2_500)],
    ["quotation marks", "“”".repeat(10_000)],
    ["numbers", "16. ".repeat(5_000)],
  ])("takes a bounded time: %s", (_, quote) => {
    // In ms; some 10 where it is slowest, once the code is warm.
    expect(leastCpuTime(() => compareQuotation(quote, document))).toBeLessThan(150);
  });
});

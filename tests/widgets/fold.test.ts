import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareWithPassage } from "../../src/quote/comparing/compare-with-passage.ts";
import { plainlyHas } from "../../src/widgets/quote/fold.ts";
import { readDeclaration } from "../quote/declaration.ts";

const { paragraphs } = await readDeclaration();

describe("what is plainly the same", () => {
  const TEXT = "We fight anti-corruption (in 2021), and the State’s “own” efforts: all of them.";
  it.each([
    ["We fight", true],
    ["WE  FIGHT\nanti-corruption", true],
    ["“in 2021”", true],
    ['the State\'s "own" efforts', true],
    ["all of them", true],
    ["corruption", false],
    ["the State", false],
    ["efforts: all of them..", false],
    ["fight anti", false],
    ["in 202¹", false],
    ["ﬁght anti-corruption", false],
    ["fight … efforts", false],
    ["fight anti-\ncorruption", false],
    [",", false],
    ["", false],
    ["“”", false],
  ])("of a passage, for %j, is %s", (words, same) => expect(plainlyHas(TEXT, words)).toBe(same));

  it("is the same to the comparison too, whatever is quoted", () => {
    const noise = fc.constantFrom(
      "",
      " ",
      "\n",
      "-",
      "'",
      "’",
      "“",
      "(",
      ")",
      ".",
      ",",
      "…",
      "[",
      "]",
      "²",
      "2",
      "not ",
      "\u00ad",
      "\u202e",
      "ﬁ",
    );
    let plainly = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...paragraphs),
        fc.array(fc.tuple(fc.nat(1_000), noise), { maxLength: 3 }),
        fc.nat(1_000),
        fc.nat(300),
        fc.boolean(),
        ({ id, text }, insertions, start, length, upper) => {
          let words = text.slice(start % text.length).slice(0, length);
          for (const [at, inserted] of insertions) {
            const place = at % (words.length + 1);
            words = words.slice(0, place) + inserted + words.slice(place);
          }
          if (upper) words = words.toUpperCase();
          if (!plainlyHas(text, words)) return;
          plainly++;
          expect(compareWithPassage(words, [{ id, text }]).verdict, words).toBe("exact");
        },
      ),
      { seed: 11, numRuns: 3_000 },
    );
    expect(plainly).toBeGreaterThan(100);
  });
});

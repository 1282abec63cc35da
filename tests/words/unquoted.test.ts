import { expect, it } from "vitest";
import type { Unquoted } from "../../src/model/verdict.ts";
import { saidUnquoted } from "../../src/words/unquoted.ts";

const QUALIFIER: Unquoted = {
  side: "after",
  is: "qualifier",
  text: "where appropriate",
  start: 52,
  end: 69,
  isCut: false,
};

it.each<[string, Partial<Unquoted>, string]>([
  ["right after it", {}, "The sentence goes on: “where appropriate”, which qualifies it."],
  [
    "further on",
    { start: 80 },
    "Further on the sentence says “where appropriate”, which qualifies the same statement.",
  ],
  ["broken off", { start: 45, isCut: true }, "It breaks off within “where appropriate”, which qualifies it."],
  [
    "right before it",
    { side: "before", start: 0, end: 19 },
    "It begins after “where appropriate”, which qualifies it.",
  ],
  [
    "begun",
    { side: "before", start: 10, end: 27, isCut: true },
    "It begins within “where appropriate”, which qualifies it.",
  ],
  [
    "a negation",
    { side: "before", is: "negation", text: "no", start: 5, end: 7 },
    "It begins after “no”, which may turn its sense.",
  ],
])("a qualifier %s is told in a neutral sentence", (_, how, said) => {
  expect(saidUnquoted({ start: 20, end: 50, unquoted: [{ ...QUALIFIER, ...how }] })).toEqual([said]);
});

it("a long qualifier is told by its beginning and its end", () => {
  const text = `in accordance with ${"the applicable provisions of ".repeat(10)}domestic law`;
  const [said = ""] = saidUnquoted({ start: 0, end: 50, unquoted: [{ ...QUALIFIER, text }] });
  expect(said).toMatch(
    /^The sentence goes on: “in accordance with .+ … .+ domestic law”, which qualifies it\.$/,
  );
  expect(said.length).toBeLessThan(240);
});

import { describe, expect, it } from "vitest";
import { compiled } from "../compiled.ts";
import { quotationIn } from "./a-whole.ts";

const paragraph = (id: string) => (compiled.texts.en ?? []).find((candidate) => candidate.id === id);

describe("a quotation", () => {
  it.each([
    ["preamble-6", [2, 3]],
    ["preamble-6.1", [2]],
    ["preamble-6.2", []],
    ["preamble-6.3", [3]],
    ["preamble-6.1-preamble-6.3", [2, 3]],
    ["preamble-1-7", [1, 2, 3, 4]],
    ["62.1", [6]],
    ["16", []],
  ])("of %s has the footnotes %j whose marks stand in it", (address, numbers) => {
    const { paragraphs } = quotationIn(compiled, address);
    expect(paragraphs.flatMap(({ notes }) => notes.map(({ number }) => number))).toEqual(numbers);
  });

  it("says where a mark stands in its own words", () => {
    const [whole] = quotationIn(compiled, "preamble-6").paragraphs;
    const [part] = quotationIn(compiled, "preamble-6.3").paragraphs;
    const wordsBeforeMark = (quoted: typeof whole, number: number) =>
      quoted?.text.slice(0, quoted.notes.find((note) => note.number === number)?.at).slice(-40);
    expect(wordsBeforeMark(part, 3)).toBe(wordsBeforeMark(whole, 3));
    expect(part?.text).toBe(paragraph("preamble-6")?.sentences[2]?.text);
  });

  it.each(["16", "16.2", "16.2a", "16.1-16.2"])("of %s has the words of the text", (address) => {
    const [only, ...others] = quotationIn(compiled, address).paragraphs;
    expect(others).toEqual([]);
    expect(paragraph("16")?.text).toContain(only?.text);
  });
});

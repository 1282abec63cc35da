import { describe, expect, test } from "vitest";
import { compareWithPassage } from "../../../src/quote/comparing/compare-with-passage.ts";
import { readDeclaration } from "../declaration.ts";

const { paragraphs } = await readDeclaration();
const passage = (...ids: string[]) => paragraphs.filter(({ id }) => ids.includes(id));

const isInPassage = (quote: string, texts: Parameters<typeof compareWithPassage>[1]) =>
  compareWithPassage(quote, texts).verdict === "exact";

describe("a passage and the words that quote it", () => {
  const whole = passage("15")[0]?.text ?? "";

  test("are the same, whole or in part", () => {
    expect(compareWithPassage(`“${whole}”`, passage("15"))).toMatchObject({ verdict: "exact", whole: true });
    expect(compareWithPassage(whole.slice(0, -1), passage("15"))).toMatchObject({
      verdict: "exact",
      whole: true,
    });
    const part = whole.slice(0, whole.indexOf(" and "));
    expect(compareWithPassage(part, passage("15"))).toMatchObject({ verdict: "exact", whole: false });
    expect(isInPassage(part, passage("15"))).toBe(true);
    expect(isInPassage(part, passage("16"))).toBe(false);
  });

  test("are the same with footnote marks, where the passage says where these stand", () => {
    const quote = "the 2030 Agenda for Sustainable Development,² our joint plan of action";
    expect(isInPassage(quote, passage("preamble-6"))).toBe(true);
    const unmarked = passage("preamble-6").map(({ id, text }) => ({ id, text }));
    expect(isInPassage(quote, unmarked)).toBe(false);
    expect(isInPassage(quote.replace("²", ""), unmarked)).toBe(true);
  });

  test("differ, and the difference is shown, also in a short one", () => {
    expect(compareWithPassage("We may reject corruption", passage("23")).diff).toEqual([
      { op: "same", source: "We ", quote: "We " },
      { op: "added", quote: "may" },
      { op: "same", source: "reject corruption", quote: " reject corruption" },
    ]);
  });

  test("are the same words with an editor's notes and without; shortened they are not", () => {
    expect(compareWithPassage("We reject corruption [sic] (emphasis added)", passage("23")).verdict).toBe(
      "exact",
    );
    const shortened = compareWithPassage("We note that … country is free of corruption", paragraphs);
    expect(shortened).toMatchObject({ verdict: "abridged", omissions: [{ text: "no", drops: "no" }] });
    const promised = "We will … provide a safe and adequate environment to journalists";
    expect(compareWithPassage(promised, passage("31")).omissions).toMatchObject([{ drops: "strive to" }]);
    expect(compareWithPassage("We … corruption … impunity", passage("23")).verdict).not.toBe("abridged");
    expect(compareWithPassage("We [not] reject corruption", passage("23")).diff).toContainEqual({
      op: "inserted",
      quote: "[not]",
    });
  });

  test("differ in a range, or have nothing to do with each other", () => {
    const range = passage("14", "15", "16");
    const text = range.map((each) => `${each.id}. ${each.text}`).join("\n\n");
    expect(compareWithPassage(text, range)).toMatchObject({ verdict: "exact", whole: true });
    const changed = compareWithPassage(text.replace("licences", "permits"), range);
    expect(changed.diff.filter(({ op }) => op !== "same")).toEqual([
      { op: "changed", source: "licences", quote: "permits" },
    ]);
    expect(compareWithPassage("A wholly different sentence about gardens.", range)).toEqual({
      verdict: "not-found",
      diff: [],
      omissions: [],
      whole: false,
    });
    expect(compareWithPassage("", range).verdict).toBe("not-found");
  });
});

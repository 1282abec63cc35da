import { describe, expect, it } from "vitest";
import { ActKind, QualifierKind } from "../../src/model/act.ts";
import { ACT_KINDS } from "../../src/model/act-kinds.ts";
import { densityOf, firmnessOf, KIND_NAMES, QUALIFIER_NAMES } from "../../src/words/act-names.ts";
import { LANGUAGE_NAMES } from "../../src/words/language-names.ts";
import { load } from "../../src/words/load-labels.ts";
import { signPath } from "../../src/words/signs.ts";

describe("the words for acts", () => {
  it("name every kind of act and of qualifier", () => {
    expect(Object.keys(KIND_NAMES)).toEqual(ActKind.options);
    expect([...ACT_KINDS].sort()).toEqual([...ActKind.options].sort());
    expect(Object.keys(QUALIFIER_NAMES)).toEqual(QualifierKind.options);
  });

  it("name no two qualifiers alike", () => {
    const names = Object.values(QUALIFIER_NAMES);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("how firm an act is", () => {
  it.each([
    ["commitment", 0, "filled"],
    ["commitment", 1, "hatched"],
    ["commitment", 2, "outline"],
    ["commitment", 5, "outline"],
    ["call", 3, "filled"],
    ["recognition", 1, "filled"],
  ] as const)("a %s with %i qualifiers is drawn %s", (kind, count, density) => {
    const qualifiers = Array.from({ length: count });
    expect(densityOf({ kind, qualifiers })).toBe(density);
    expect(firmnessOf({ kind, qualifiers })).toBe(kind === "commitment" ? Math.min(count, 2) : 0);
  });
});

describe("an act's sign", () => {
  it("has another shape for each kind, and another filling for each density of a commitment", () => {
    const drawn = [...ACT_KINDS.map((kind) => signPath(kind)), signPath("commitment", "hatched")];
    expect(new Set(drawn).size).toBe(5);
    expect(signPath("commitment", "outline")).toBe(signPath("commitment"));
  });

  it("is drawn where it is wanted", () => {
    expect(signPath("commitment", "filled", 10.1, 20.2)).toBe("M11.6 21.7h9v9h-9z");
  });
});

describe("the languages of labels", () => {
  it.each(Object.keys(LANGUAGE_NAMES).filter((language) => language !== "en"))(
    "have %s",
    async (language) => {
      expect((await load(language))?.language).toBe(language);
    },
  );

  it.each(["en", "xx", "constructor", ""])("have no table of their own for %j", async (language) => {
    expect(await load(language)).toBeUndefined();
  });
});
